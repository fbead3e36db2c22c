package io.reelcast.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AxisTest {

  @ParameterizedTest
  @CsvSource({
    "0.8683, 0.9895, 0.02, 0.86 0.88 0.90 0.92 0.94 0.96 0.98",
    "0, 10, 2, 0 2 4 6 8 10",
    "0.00031, 0.00033, 0.000005, 0.000310 0.000315 0.000320 0.000325 0.000330",
    "150, 350, 50, 150 200 250 300 350"
  })
  void linesStandAtRoundValues(double least, double greatest, double step, String labels) {
    Axis axis = Axis.around(least, greatest);

    assertThat(axis.step()).isCloseTo(step, within(step / 1e6));
    assertThat(axis.ticks().stream().map(axis::label)).containsExactly(labels.split(" "));
  }

  @ParameterizedTest
  @ValueSource(doubles = {0, 1, -3.5, 1e-9, 1e9})
  void valuesThatAreAllTheSameLieInTheMiddle(double value) {
    Axis axis = Axis.around(value, value);

    assertThat(axis.share(value)).isCloseTo(0.5, within(1e-6));
    assertThat(axis.low()).isLessThan(axis.high());
  }

  @Test
  void sharesGrowEvenlyFromBottomToTop() {
    Axis axis = new Axis(2, 4, 0.5);

    assertThat(List.of(axis.share(2), axis.share(2.5), axis.share(4)))
        .containsExactly(0.0, 0.25, 1.0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void alwaysHasAFewLinesAndRoomForAllValues(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      double least = random.nextDouble() * 10;
      double greatest = least + Math.pow(10, random.nextInt(5) - 3) * random.nextDouble();

      Axis axis = Axis.around(least, greatest);

      assertThat(axis.share(least)).isBetween(0.0, 0.5);
      assertThat(axis.share(greatest)).isBetween(0.5, 1.0);
      assertThat(axis.ticks()).hasSizeBetween(3, 9);
      assertThat(axis.ticks().stream().map(axis::label)).doesNotHaveDuplicates();
    }
  }
}
