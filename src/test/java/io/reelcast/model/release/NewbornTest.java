package io.reelcast.model.release;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.ModelSettings;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class NewbornTest {
  private static final Offset<Float> FLOAT = within(1e-6f);
  private static final Release NEWBORN = Newborns.newborn();

  @Test
  void expectsThePriorOfAnUnknownUser() {
    Forecast forecast = NEWBORN.forecast(UserState.UNKNOWN);

    assertThat(forecast.ratings()).isEqualTo(Floats.of(3.5f, 3.5f, 3.5f, 3.5f, 3.5f));
    assertThatAll(forecast.low(), 2.15f);
    assertThatAll(forecast.high(), 4.85f);
    assertThat(NEWBORN.conditioned(UserState.UNKNOWN, "m1")).isEqualTo(3.5f);
  }

  @Test
  void expectsTheTwoTermAverage() {
    Forecast forecast = NEWBORN.forecast(after(4, 2));

    // Damped (4 + 2 + 8 * 3.5) / 10 = 3.4, last five 3: 0.55 * 3.4 + 0.45 * 3 = 3.22.
    assertThatAll(forecast.ratings(), 3.22f);
    assertThatAll(forecast.low(), 1.87f);
    assertThatAll(forecast.high(), 4.57f);
  }

  @Test
  void looksAtAllRatingsAndAtTheLastFive() {
    Forecast forecast = NEWBORN.forecast(after(4, 2, 5, 3, 1, 4.5));

    // Damped (19.5 + 28) / 14, last five 15.5 / 5 = 3.1: 1.8660714 + 1.395.
    assertThatAll(forecast.ratings(), 3.2610714f);
  }

  @Test
  void intervalEndsAtTheTopOfTheScale() {
    Forecast forecast = NEWBORN.forecast(after(5));

    // Damped 33 / 9, last five 5: 2.0166667 + 2.25 = 4.2666667.
    assertThatAll(forecast.high(), 5);
    assertThatAll(forecast.low(), 2.9166667f);
  }

  @Test
  void intervalEndsAtTheBottomOfTheScale() {
    Forecast forecast = NEWBORN.forecast(after(0.5, 0.5));

    // Damped 29 / 10, last five 0.5: 1.595 + 0.225 = 1.82, and 1.82 - 1.35 < 0.5.
    assertThatAll(forecast.low(), 0.5f);
    assertThatAll(forecast.high(), 3.17f);
  }

  @Test
  void takesItsSettingsFromItself() {
    Release release = Newborns.newborn(new ModelSettings(0, 10, 6, 2, 0.5, 0.1));

    Forecast forecast = release.forecast(after(9));

    // Damped (9 + 12) / 3 = 7, last five 9; a tenth of the scale to either side.
    assertThatAll(forecast.ratings(), 8);
    assertThatAll(forecast.low(), 7);
    assertThatAll(forecast.high(), 9);
  }

  @Test
  void expectsTheSameOfEveryMovie() {
    UserState state = after(4, 2);

    assertThat(NEWBORN.conditioned(state, "m1"))
        .isEqualTo(NEWBORN.conditioned(state, "never seen"))
        .isCloseTo(3.22f, FLOAT);
  }

  @Test
  void predictionNeverLeavesTheScale() {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < 1000; i++) {
      state = state.after(rating("m" + i, 5, i), CROWD);
      assertThat(NEWBORN.forecast(state).ratings().get(0)).isBetween(0.5f, 5f);
    }
  }

  @Test
  void saysThatItIsNewborn() {
    assertThat(NEWBORN.isNewborn()).isTrue();
    assertThat(NEWBORN.provenance()).isEqualTo(new Provenance("newborn", "0.1.0"));
  }

  private static UserState after(double... ratings) {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < ratings.length; i++) {
      state = state.after(rating("m" + i, ratings[i], i), CROWD);
    }
    return state;
  }

  private static void assertThatAll(Floats values, float expected) {
    assertThat(values.size()).isEqualTo(5);
    for (int i = 0; i < values.size(); i++) {
      assertThat(values.get(i)).isCloseTo(expected, FLOAT);
    }
  }
}
