package io.reelcast.exploration.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TallyTest {

  @Test
  void countsEveryValue() {
    Tally tally = tally(4, 0.5, 4, 3);

    assertThat(tally.entries())
        .containsExactly(new Tally.Entry(0.5, 1), new Tally.Entry(3, 1), new Tally.Entry(4, 2));
    assertThat(tally.count()).isEqualTo(4);
    assertThat(tally.mean()).isEqualTo(11.5 / 4);
    assertThat(tally.deviation()).isCloseTo(Math.sqrt(41.25 / 4 - 2.875 * 2.875), within(1e-12));
  }

  @Test
  void quantilesAreValues() {
    Tally tally = tally(1, 2, 3, 4);

    assertThat(tally.quantile(0.25)).isEqualTo(1);
    assertThat(tally.quantile(0.26)).isEqualTo(2);
    assertThat(tally.quantile(0.5)).isEqualTo(2);
    assertThat(tally.quantile(1)).isEqualTo(4);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void staysBoundedAndNearlyExact(long seed) {
    Random random = new Random(seed);
    double[] values = random.doubles(50_000).map(share -> -5 + 100 * share).toArray();

    Tally tally = tally(values);

    double[] sorted = Arrays.stream(values).sorted().toArray();
    assertThat(tally.entries()).hasSizeLessThanOrEqualTo(4096);
    assertThat(tally.count()).isEqualTo(values.length);
    assertThat(tally.mean()).isCloseTo(Arrays.stream(values).average().orElseThrow(), within(0.1));
    assertThat(tally.quantile(0.5)).isCloseTo(sorted[24_999], within(0.1));
    assertThat(tally.quantile(0.95)).isCloseTo(sorted[47_499], within(0.1));
  }

  private static Tally tally(double... values) {
    Tally tally = new Tally();
    for (double value : values) {
      tally.add(value);
    }
    return tally;
  }
}
