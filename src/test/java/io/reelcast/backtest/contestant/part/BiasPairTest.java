package io.reelcast.backtest.contestant.part;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.Grounds;
import org.junit.jupiter.api.Test;

/** One user rates movie 0 with 5, then movie 1 with 3; before the first the mean is 3.5. */
final class BiasPairTest {
  private static final double TINY = 1e-12;
  private static final Ground GROUND = Grounds.empty(1, 3);

  @Test
  void saysTheStartingMeanBeforeAnyRating() {
    assertThat(new BiasPair(GROUND, 5, 5, 1).predict(0, 0)).isEqualTo(3.5);
  }

  /** 1.5 above the mean, a sixth of it on either side of the next. */
  @Test
  void addsBothBiasesToTheMean() {
    BiasPair pair = new BiasPair(GROUND, 5, 5, 1);

    double left = pair.take(0, 0, 5);

    assertThat(left).isEqualTo(1.5);
    assertThat(pair.predict(0, 0)).isCloseTo(5 + 1.5 / 6 + 1.5 / 6, within(TINY));
  }

  /** The second is 2 below the mean; the movie hears that the user was 0.25 kinder than it. */
  @Test
  void explainsByEachSideWhatTheOtherLeft() {
    BiasPair pair = new BiasPair(GROUND, 5, 5, 1);
    pair.take(0, 0, 5);

    double left = pair.take(0, 1, 3);

    assertThat(left).isCloseTo(-2.25, within(TINY));
    assertThat(pair.predict(0, 1)).isCloseTo(4 - 0.5 / 7 - 2.25 / 6, within(TINY));
    assertThat(pair.predict(0, 2)).isCloseTo(4 - 0.5 / 7, within(TINY));
  }

  @Test
  void letsAUsersOlderRatingsWeighLess() {
    BiasPair pair = new BiasPair(GROUND, 3, 5, 0.5);
    pair.take(0, 0, 5);

    pair.take(0, 1, 3);

    assertThat(pair.predict(0, 2)).isCloseTo(4 + (0.75 - 2) / (1.5 + 3), within(TINY));
  }
}
