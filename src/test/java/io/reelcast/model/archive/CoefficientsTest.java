package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.LearntReleases;
import java.io.IOException;
import java.nio.ByteBuffer;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CoefficientsTest {
  private static final byte[] FILE = LearntReleases.coefficients(1.5f, -2, 1e-30f);

  @Test
  void readsTheWeightsInTheirOrder() throws IOException {
    assertThat(Coefficients.read(FILE)).containsExactly(1.5f, -2, 1e-30f);
    assertThat(Coefficients.read(LearntReleases.coefficients())).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void refusesAWeightThatIsNoNumber(float weight) {
    assertThatThrownBy(() -> Coefficients.read(LearntReleases.coefficients(1, weight)))
        .isInstanceOf(IOException.class)
        .hasMessage("weight 1 is " + weight);
  }

  @Test
  void refusesAFileThatBreaksOffAnywhere() {
    for (int length = 0; length < FILE.length; length++) {
      byte[] cut = Arrays.copyOf(FILE, length);
      assertThatThrownBy(() -> Coefficients.read(cut)).isInstanceOf(IOException.class);
    }
  }

  @Test
  void refusesWhatLiesBehindTheWeights() {
    assertThatThrownBy(() -> Coefficients.read(Arrays.copyOf(FILE, FILE.length + 1)))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("something behind the weights");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 4, 1L << 31, 1L << 62, Long.MAX_VALUE, Long.MIN_VALUE})
  void refusesALengthThatIsNotThere(long length) {
    // Before the three weights: the name of their type, and their length.
    int at = FILE.length - 3 * Float.BYTES - (2 + "FLOAT".length()) - Long.BYTES;
    byte[] file = FILE.clone();
    ByteBuffer.wrap(file).putLong(at, length);

    assertThatThrownBy(() -> Coefficients.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("are no FLOAT: " + length + " elements");
  }

  @Test
  void refusesWeightsOfAnotherType() {
    byte[] file = FILE.clone();
    file[FILE.length - 3 * Float.BYTES - 1] = 'S';

    assertThatThrownBy(() -> Coefficients.read(file))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("3 elements of FLOAS");
  }
}
