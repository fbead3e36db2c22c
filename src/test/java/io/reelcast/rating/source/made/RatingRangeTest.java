package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RatingRangeTest {

  @ParameterizedTest
  @CsvSource({
    "3.74, 3.5",
    "3.75, 4",
    "0.6, 0.5",
    "-3, 0.5",
    "0.75, 1",
    "4.74, 4.5",
    "99, 5",
  })
  void roundsToStepsAndClips(double raw, double nearest) {
    assertThat(new RatingRange(0.5, 5, 0.5).nearest(raw)).isEqualTo(nearest);
  }

  @Test
  void givesDecimalStepsWithoutRoundingErrors() {
    RatingRange tenths = new RatingRange(0, 1, 0.1);

    assertThat(tenths.steps()).isEqualTo(10);
    assertThat(tenths.value(3)).isEqualTo(0.3);
    assertThat(tenths.nearest(0.68)).isEqualTo(0.7);
  }

  @ParameterizedTest
  @CsvSource({"5, 1, 1", "1, 1, 1", "NaN, 5, 1", "1, Infinity, 1"})
  void refusesEndsThatAreNotInOrder(double lowest, double highest, double step) {
    assertThatThrownBy(() -> new RatingRange(lowest, highest, step))
        .hasMessageContaining("lowest must be below highest");
  }

  @ParameterizedTest
  @CsvSource({"1, 5, 0", "1, 5, -1", "1, 5, 0.3", "1, 5, NaN", "1, 5, 8", "1, 5, Infinity"})
  void refusesStepsThatDoNotDivideTheRange(double lowest, double highest, double step) {
    assertThatThrownBy(() -> new RatingRange(lowest, highest, step))
        .hasMessageContaining("step must be above 0 and divide the range from 1.0 to 5.0");
  }
}
