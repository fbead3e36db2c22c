package io.reelcast.rating.source.made.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.SplittableRandom;
import java.util.stream.DoubleStream;
import org.junit.jupiter.api.Test;

final class MadeRandomTest {

  private static final int DRAWS = 200_000;

  @Test
  void drawsSplitMix64() {
    SplittableRandom javas = new SplittableRandom(42);
    MadeRandom ours = MadeRandom.startingAt(42);

    for (int draw = 0; draw < 100; draw++) {
      assertThat(ours.nextLong()).isEqualTo(javas.nextLong());
    }
  }

  @Test
  void parsPurposesAndIndices() {
    long first = MadeRandom.of(1, "a", 0).nextLong();

    assertThat(MadeRandom.of(1, "a", 0).nextLong()).isEqualTo(first);
    assertThat(MadeRandom.of(2, "a", 0).nextLong()).isNotEqualTo(first);
    assertThat(MadeRandom.of(1, "b", 0).nextLong()).isNotEqualTo(first);
    assertThat(MadeRandom.of(1, "a", 1).nextLong()).isNotEqualTo(first);
  }

  @Test
  void drawsWithTheMomentsOfItsDistributions() {
    MadeRandom random = MadeRandom.of(1, "test", 0);

    double[] gaussians = DoubleStream.generate(random::gaussian).limit(DRAWS).toArray();
    double[] waits = DoubleStream.generate(() -> random.exponential(3)).limit(DRAWS).toArray();
    double[] sixths = DoubleStream.generate(() -> random.nextInt(6)).limit(DRAWS).toArray();

    assertThat(Moments.mean(gaussians)).isCloseTo(0, within(0.01));
    assertThat(Moments.deviation(gaussians)).isCloseTo(1, within(0.01));
    assertThat(Moments.mean(waits)).isCloseTo(3, within(0.03));
    assertThat(Moments.mean(sixths)).isCloseTo(2.5, within(0.02));
    assertThat(sixths).contains(0, 5).doesNotContain(6);
  }
}
