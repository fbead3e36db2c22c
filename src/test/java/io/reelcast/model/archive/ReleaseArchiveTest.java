package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.Newborns;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReleaseArchiveTest {
  /** SHA-256 by Python's hashlib over the names and texts in {@link Zips}, lengths in front. */
  private static final String SHA_256 =
      "159473be903183870d78c4135e3dc54825bbd1243d16bc3f84622a34cae08fb5";

  @Test
  void unpacksWhatItPacked() {
    Release release = Newborns.newborn();

    assertThat(ReleaseArchive.unpack(ReleaseArchive.pack(release))).isEqualTo(release);
  }

  @Test
  void packsTheSameReleaseIntoTheSameBytes() {
    assertThat(ReleaseArchive.pack(Newborns.newborn()))
        .isEqualTo(ReleaseArchive.pack(Newborns.newborn()));
  }

  @Test
  void holdsItsSettingsAndProvenanceAsJson() {
    assertThat(Zips.entries(ReleaseArchive.pack(Newborns.newborn())))
        .isEqualTo(Map.of("settings.json", Zips.SETTINGS, "provenance.json", Zips.PROVENANCE));
  }

  @Test
  void identityIsTheHashOfNamesAndContents() {
    Release release = Newborns.newborn();

    assertThat(release.sha256()).isEqualTo(SHA_256);
    assertThat(release.id()).hasToString(SHA_256.substring(0, 16));
  }

  @Test
  void readsTheFirstNewborn() {
    Release release = ReleaseArchive.unpack(Golden.bytes("release/newborn-v1.zip"));

    assertThat(release).isEqualTo(Newborns.newborn());
    assertThat(release.sha256()).isEqualTo(SHA_256);
  }

  @Test
  void identityDoesNotDependOnTimesOrderOrCompression() {
    Map<String, String> oneWay = new LinkedHashMap<>();
    oneWay.put("settings.json", Zips.SETTINGS);
    oneWay.put("provenance.json", Zips.PROVENANCE);
    Map<String, String> otherWay = new LinkedHashMap<>();
    otherWay.put("provenance.json", Zips.PROVENANCE);
    otherWay.put("settings.json", Zips.SETTINGS);

    assertThat(ReleaseArchive.unpack(Zips.deflated(oneWay, 0)).sha256()).isEqualTo(SHA_256);
    assertThat(ReleaseArchive.unpack(Zips.deflated(oneWay, 1_700_000_000_000L)).sha256())
        .isEqualTo(SHA_256);
    assertThat(ReleaseArchive.unpack(Zips.deflated(otherWay, 0)).sha256()).isEqualTo(SHA_256);
    assertThat(ReleaseArchive.unpack(Zips.stored(otherWay)).sha256()).isEqualTo(SHA_256);
  }

  @Test
  void identityChangesWithEverySettingAndEveryProvenance() {
    Set<String> identities = new HashSet<>();
    identities.add(Newborns.newborn().sha256());

    identities.add(newborn(new ModelSettings(0, 5, 3.5, 8, 0.55, 0.3)));
    identities.add(newborn(new ModelSettings(0.5, 5.5, 3.5, 8, 0.55, 0.3)));
    identities.add(newborn(new ModelSettings(0.5, 5, 3.6, 8, 0.55, 0.3)));
    identities.add(newborn(new ModelSettings(0.5, 5, 3.5, 9, 0.55, 0.3)));
    identities.add(newborn(new ModelSettings(0.5, 5, 3.5, 8, 0.5500000000000002, 0.3)));
    identities.add(newborn(new ModelSettings(0.5, 5, 3.5, 8, 0.55, 0.31)));
    identities.add(Release.newborn(Newborns.HALF_STARS, "0.1.1").sha256());
    identities.add(
        ReleaseArchive.named(Newborns.HALF_STARS, new Provenance("trained", "0.1.0")).sha256());

    assertThat(identities).hasSize(9);
  }

  @Test
  void identityChangesWithAnyByteOfAnyEntry() {
    Set<String> identities = new HashSet<>();
    identities.add(SHA_256);

    identities.add(
        ReleaseArchive.unpack(Zips.release(Zips.SETTINGS + " ", Zips.PROVENANCE)).sha256());
    identities.add(
        ReleaseArchive.unpack(Zips.release(Zips.SETTINGS, " " + Zips.PROVENANCE)).sha256());

    assertThat(identities).hasSize(3);
  }

  @Test
  void refusesAReleaseThatHoldsMoreThanThisVersionReads() {
    Map<String, String> entries =
        Map.of("settings.json", Zips.SETTINGS, "provenance.json", Zips.PROVENANCE, "network", "1");

    assertThatThrownBy(() -> ReleaseArchive.unpack(Zips.deflated(entries, 0)))
        .rootCause()
        .hasMessageContaining("network")
        .hasMessageContaining("update Reelcast");
  }

  private static String newborn(ModelSettings settings) {
    return Release.newborn(settings, "0.1.0").sha256();
  }
}
