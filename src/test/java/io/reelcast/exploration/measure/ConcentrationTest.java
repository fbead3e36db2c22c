package io.reelcast.exploration.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ConcentrationTest {

  @Test
  void givesTheBusiestTenthItsShare() {
    double[] parts = new double[20];
    Arrays.fill(parts, 1);
    parts[3] = 10;
    parts[7] = 12;

    Concentration found = Concentration.of(Arrays.stream(parts));

    assertThat(found.owners()).isEqualTo(20);
    assertThat(found.topTenth()).isEqualTo(22.0 / 40);
    assertThat(found.mean()).isEqualTo(2);
    assertThat(found.median()).isEqualTo(1);
    assertThat(found.greatest()).isEqualTo(12);
  }

  @Test
  void isZeroWhereAllHaveTheSame() {
    assertThat(Concentration.of(Arrays.stream(new double[] {3, 3, 3, 0})).gini())
        .isCloseTo(0, within(1e-12));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void isHalfTheRelativeMeanDifference(long seed) {
    double[] parts = new Random(seed).ints(50, 1, 100).asDoubleStream().toArray();
    double differences = 0;
    for (double one : parts) {
      for (double other : parts) {
        differences += Math.abs(one - other);
      }
    }
    double mean = Arrays.stream(parts).average().orElseThrow();

    Concentration found = Concentration.of(Arrays.stream(parts));

    assertThat(found.gini()).isCloseTo(differences / (50 * 50) / (2 * mean), within(1e-12));
  }
}
