package io.reelcast.rating.source.made.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class WeightedDrawTest {

  @Test
  void drawsInProportionToTheWeights() {
    WeightedDraw draw = new WeightedDraw(new double[] {0, 1, 0, 3, 4, 0});
    MadeRandom random = MadeRandom.of(1, "test", 0);
    int[] counts = new int[6];
    for (int round = 0; round < 80_000; round++) {
      counts[draw.draw(random)]++;
    }

    assertThat(counts[0] + counts[2] + counts[5]).isZero();
    assertThat(counts[1] / 80_000.0).isCloseTo(0.125, within(0.01));
    assertThat(counts[3] / 80_000.0).isCloseTo(draw.probability(3), within(0.01));
    assertThat(draw.probability(4)).isEqualTo(0.5);
  }
}
