package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Newborns;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.Map;
import java.util.Random;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseRefusalTest {

  @Test
  void refusesNothingAtAll() {
    assertThatRefusalOf(new byte[0]).hasRootCauseMessage("it holds no settings.json");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void refusesRandomBytes(long seed) {
    byte[] bytes = new byte[1000];
    new Random(seed).nextBytes(bytes);

    assertThatRefusalOf(bytes);
  }

  @Test
  void refusesAZipWithoutSettings() {
    assertThatRefusalOf(Zips.deflated(Map.of("provenance.json", Zips.PROVENANCE), 0))
        .hasRootCauseMessage("it holds no settings.json");
  }

  @Test
  void refusesAZipWithoutProvenance() {
    assertThatRefusalOf(Zips.deflated(Map.of("settings.json", Zips.SETTINGS), 0))
        .hasRootCauseMessage("it holds no provenance.json");
  }

  @Test
  void refusesAZipThatBreaksOffWithinAnEntry() {
    byte[] zip = Newborns.files().zip();

    for (int length = 1; length < zip.length / 3; length++) {
      assertThatRefusalOf(Arrays.copyOf(zip, length));
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "{", "[]", "7", "{\"lowest\":\"low\"}"})
  void refusesSettingsThatAreNone(String settings) {
    assertThatRefusalOf(Zips.release(settings, Zips.PROVENANCE));
  }

  @Test
  void refusesASettingThatItDoesNotKnow() {
    assertThatRefusalOf(Zips.release(Zips.SETTINGS.replace("}", ",\"weight\":1}"), Zips.PROVENANCE))
        .rootCause()
        .hasMessageContaining("weight");
  }

  @Test
  void refusesASettingThatCannotWork() {
    assertThatRefusalOf(Zips.release(Zips.SETTINGS.replace("3.5", "99"), Zips.PROVENANCE))
        .rootCause()
        .hasMessageContaining("model.prior is 99.0: expected 0.5 to 5.0");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertThatRefusalOf(byte[] zip) {
    return assertThatThrownBy(() -> ReleaseFiles.unzip(zip))
        .isExactlyInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("this is no release");
  }
}
