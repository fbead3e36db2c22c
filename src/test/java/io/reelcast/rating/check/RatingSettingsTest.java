package io.reelcast.rating.check;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class RatingSettingsTest {

  @ParameterizedTest
  @CsvSource({"5, 5", "5, 0.5", "NaN, 5", "0.5, NaN", "-Infinity, 5", "0.5, Infinity"})
  void refusesAScaleThatIsNone(double lowest, double highest) {
    assertThatThrownBy(() -> new RatingSettings(lowest, highest, Duration.ZERO, 128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContainingAll("rating.lowest is " + lowest, "rating.highest is " + highest)
        .hasMessageContaining("expected");
  }

  @Test
  void refusesANegativeAllowance() {
    assertThatThrownBy(() -> new RatingSettings(0.5, 5, Duration.ofMillis(-1), 128))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rating.ahead is PT-0.001S: expected");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -1, 231})
  void refusesALongestIdThatIsNoLengthOrUnbounded(int longest) {
    assertThatThrownBy(() -> new RatingSettings(0.5, 5, Duration.ZERO, longest))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("rating.longest-id is " + longest + ": expected 1 to 128 bytes");
  }

  @ParameterizedTest
  @CsvSource({"0.5, 5, 1", "1, 5, 128", "0, 10, 128", "-1, 1, 128"})
  void acceptsEveryOrderlyScaleAndLength(double lowest, double highest, int longest) {
    assertThatCode(() -> new RatingSettings(lowest, highest, Duration.ZERO, longest))
        .doesNotThrowAnyException();
  }
}
