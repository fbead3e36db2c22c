package io.reelcast.scoring.drift;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class AdwinStateTest {
  private static final AdwinSettings SETTINGS = new AdwinSettings(0.002, 4.5, 32, 5, 5);

  /** Right at the beginning, between two looks, at one, and right behind a change. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1, 31, 32, 777, 1_056, 1_100, 1_999})
  void goesOnBitForBitWhereItWasWritten(int position) throws IOException {
    double[] errors = errors(2_000, 1_000);
    Adwin adwin = new Adwin(SETTINGS);
    for (int at = 0; at < position; at++) {
      adwin.add(errors[at]);
    }

    Adwin read = read(written(adwin));

    for (int at = position; at < errors.length; at++) {
      assertThat(read.add(errors[at])).isEqualTo(adwin.add(errors[at]));
    }
    assertThat(written(read)).isEqualTo(written(adwin));
    assertThat(read.size()).isEqualTo(adwin.size());
    assertThat(read.mean()).isEqualTo(adwin.mean());
  }

  /** At most 5 buckets of each of the 15 sizes from 1 to 2^14, 16 bytes each. */
  @Test
  void growsWithTheLogarithmOfWhatItHasSeen() throws IOException {
    Adwin adwin = new Adwin(SETTINGS);
    for (double error : errors(100_000, 100_000)) {
      adwin.add(error);
    }

    assertThat(written(adwin)).hasSizeLessThan(15 * (5 * 16 + 4) + 6);
    assertThat(adwin.size()).isEqualTo(100_000);
  }

  /**
   * Values 2 and 6, and 4 that came before them: 3 in a bucket with a squared distance of 2 x 1.
   */
  @Test
  void readsWhatTheFirstVersionWrote() throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    out.writeByte(1);
    out.writeInt(3);
    out.writeByte(2);
    out.writeInt(1);
    out.writeDouble(6);
    out.writeDouble(0);
    out.writeInt(1);
    out.writeDouble(3);
    out.writeDouble(2);

    Adwin read = read(bytes.toByteArray());

    assertThat(read.size()).isEqualTo(3);
    assertThat(read.mean()).isEqualTo(4);
    Adwin same = new Adwin(new AdwinSettings(0.002, 4.5, 32, 1, 5));
    same.add(4);
    same.add(2);
    same.add(6);
    assertThat(written(same)).isEqualTo(bytes.toByteArray());
  }

  @Test
  void refusesAnotherVersion() {
    byte[] other = {2, 0, 0, 0, 0, 0};

    assertThatThrownBy(() -> read(other))
        .isInstanceOf(IOException.class)
        .hasMessageContaining("version 2")
        .hasMessageContaining("reads 1");
  }

  @Test
  void refusesMoreSizesThanThereAre() {
    byte[] tooMany = {1, 0, 0, 0, 0, 63};

    assertThatThrownBy(() -> read(tooMany))
        .isInstanceOf(IOException.class)
        .hasMessage("a histogram has 0 to 62 sizes, but not 63");
  }

  private static double[] errors(int count, int risesAt) {
    Random random = new Random(7);
    double[] errors = new double[count];
    for (int at = 0; at < count; at++) {
      errors[at] = Math.abs(random.nextGaussian()) + (at < risesAt ? 0 : 2);
    }
    return errors;
  }

  private static byte[] written(Adwin adwin) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    adwin.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Adwin read(byte[] bytes) throws IOException {
    return Adwin.read(new DataInputStream(new ByteArrayInputStream(bytes)), SETTINGS);
  }
}
