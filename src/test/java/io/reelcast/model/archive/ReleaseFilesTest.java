package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Release;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

final class ReleaseFilesTest {
  /** SHA-256 by Python's hashlib over the names and texts in {@link Zips}, lengths in front. */
  private static final String SHA_256 =
      "159473be903183870d78c4135e3dc54825bbd1243d16bc3f84622a34cae08fb5";

  @Test
  void unzipsWhatItZipped() {
    ReleaseFiles files = Newborns.files();

    assertThat(ReleaseFiles.unzip(files.zip()).release()).isEqualTo(files.release());
  }

  @Test
  void zipsTheSameReleaseIntoTheSameBytes() {
    assertThat(Newborns.files().zip()).isEqualTo(Newborns.files().zip());
  }

  @Test
  void holdsItsSettingsAndProvenanceAsJson() {
    assertThat(Zips.entries(Newborns.files().zip()))
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
    Release release = ReleaseFiles.unzip(Golden.bytes("release/newborn-v1.zip")).release();

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

    assertThat(ReleaseFiles.unzip(Zips.deflated(oneWay, 0)).release().sha256()).isEqualTo(SHA_256);
    assertThat(ReleaseFiles.unzip(Zips.deflated(oneWay, 1_700_000_000_000L)).release().sha256())
        .isEqualTo(SHA_256);
    assertThat(ReleaseFiles.unzip(Zips.deflated(otherWay, 0)).release().sha256())
        .isEqualTo(SHA_256);
    assertThat(ReleaseFiles.unzip(Zips.stored(otherWay)).release().sha256()).isEqualTo(SHA_256);
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
    identities.add(newborn(Newborns.HALF_STARS, "0.1.1"));

    assertThat(identities).hasSize(8);
  }

  @Test
  void identityChangesWithAnyByteOfAnyEntry() {
    Set<String> identities = new HashSet<>();
    identities.add(SHA_256);

    identities.add(
        ReleaseFiles.unzip(Zips.release(Zips.SETTINGS + " ", Zips.PROVENANCE)).release().sha256());
    identities.add(
        ReleaseFiles.unzip(Zips.release(Zips.SETTINGS, " " + Zips.PROVENANCE)).release().sha256());

    assertThat(identities).hasSize(3);
  }

  @Test
  void refusesAReleaseThatHoldsMoreThanThisVersionReads() {
    Map<String, String> entries =
        Map.of("settings.json", Zips.SETTINGS, "provenance.json", Zips.PROVENANCE, "network", "1");

    assertThatThrownBy(() -> ReleaseFiles.unzip(Zips.deflated(entries, 0)))
        .rootCause()
        .hasMessageContaining("network")
        .hasMessageContaining("update Reelcast");
  }

  private static String newborn(ModelSettings settings) {
    return newborn(settings, "0.1.0");
  }

  private static String newborn(ModelSettings settings, String codeVersion) {
    return ReleaseWriter.newborn(settings, codeVersion).release().sha256();
  }
}
