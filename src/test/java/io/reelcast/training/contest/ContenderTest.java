package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.training.contest.Contender.Stand;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;

final class ContenderTest {
  private static final byte[] WEIGHTS =
      LearntReleases.coefficients(LearntReleases.weights(Ring.SHAPE, new Random(1)));

  @Test
  void isReadAsItWasWritten() throws IOException {
    Contender contender =
        Contender.of(Ring.SHAPE, new Stand(7, WEIGHTS, new byte[] {3, 4}), 1L << 40);

    Contender read = read(written(contender));

    assertThat(read.learntUntil()).isEqualTo(1L << 40);
    assertThat(read.stand().steps()).isEqualTo(7);
    assertThat(read.stand().coefficients()).isEqualTo(WEIGHTS);
    assertThat(read.stand().updater()).containsExactly(3, 4);
    assertThat(read.network().shape()).isEqualTo(Ring.SHAPE);
  }

  @Test
  void withBrokenWeightsNobodyContends() {
    byte[] broken = Arrays.copyOf(WEIGHTS, WEIGHTS.length - 1);

    assertThatThrownBy(() -> Contender.of(Ring.SHAPE, new Stand(0, broken, new byte[0]), 0))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageStartingWith("the weights cannot be used: ");
  }

  @Test
  void whatEndsTooEarlyIsNotRead() throws IOException {
    byte[] written = written(Contender.of(Ring.SHAPE, new Stand(7, WEIGHTS, new byte[] {3, 4}), 9));

    assertThatThrownBy(() -> read(Arrays.copyOf(written, written.length - 1)))
        .isInstanceOf(EOFException.class);
  }

  private static byte[] written(Contender contender) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    contender.write(new DataOutputStream(bytes));
    return bytes.toByteArray();
  }

  private static Contender read(byte[] bytes) throws IOException {
    return Contender.read(new DataInputStream(new ByteArrayInputStream(bytes)), Ring.SHAPE);
  }
}
