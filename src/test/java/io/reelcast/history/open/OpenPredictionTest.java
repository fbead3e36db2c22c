package io.reelcast.history.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.rating.Cause;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenPredictionTest {
  private static final Forecast FORECAST =
      new Forecast(Floats.of(3, 4), Floats.of(2, 3), Floats.of(4, 5));

  @Test
  void outcomeBringsTheNextSlotAndTakesNothingOfTheForecast() {
    OpenPrediction fresh = passed(0);

    OpenPrediction after = fresh.afterOutcome();

    assertThat(fresh.horizon()).isEqualTo(1);
    assertThat(fresh.isLast()).isFalse();
    assertThat(after).isEqualTo(passed(1));
    assertThat(after.forecast()).isEqualTo(FORECAST);
    assertThat(after.horizon()).isEqualTo(2);
    assertThat(after.isLast()).isTrue();
  }

  @ParameterizedTest
  @ValueSource(ints = {-1, 2, 255})
  void waitsForOneOutcomeAtLeast(int passed) {
    assertThatThrownBy(() -> passed(passed))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(passed + " of 2 ratings");
  }

  private static OpenPrediction passed(int passed) {
    return new OpenPrediction(
        7, new Cause(1, 9), new ReleaseId(5), passed, FORECAST, Floats.of(1, 2));
  }
}
