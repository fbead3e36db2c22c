package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Newborns;
import java.io.UncheckedIOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is left out of a release is not made up. */
final class IncompleteReleaseTest {

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "{\"lowest\":0.5,\"highest\":5.0,\"prior\":3.5}"})
  void refusesSettingsThatLackOne(String settings) {
    assertThatRefused(Zips.release(settings, Zips.PROVENANCE));
  }

  @Test
  void refusesASettingThatIsNull() {
    assertThatRefused(Zips.release(Zips.SETTINGS.replace("8.0", "null"), Zips.PROVENANCE));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{}", "null", "{\"kind\":\"newborn\"}", "{\"codeVersion\":\"0.1.0\"}"})
  void refusesAProvenanceThatLacksSomething(String provenance) {
    assertThatRefused(Zips.release(Zips.SETTINGS, provenance));
  }

  @Test
  void refusesTextBehindTheSettings() {
    assertThatRefused(Zips.release(Zips.SETTINGS + Zips.SETTINGS, Zips.PROVENANCE));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void damagedReleaseIsRefusedOrStillTheSame(long seed) {
    Random random = new Random(seed);
    ReleaseFiles release = Newborns.files();
    byte[] whole = release.zip();
    for (int i = 0; i < 5000; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();

      assertRefusedOrSame(damaged, release);
    }
  }

  private static void assertRefusedOrSame(byte[] zip, ReleaseFiles files) {
    try {
      assertThat(ReleaseFiles.unzip(zip).release()).isEqualTo(files.release());
    } catch (UncheckedIOException refused) {
      assertThat(refused).hasMessageContaining("this is no release");
    }
  }

  private static void assertThatRefused(byte[] zip) {
    assertThatThrownBy(() -> ReleaseFiles.unzip(zip))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("this is no release");
  }
}
