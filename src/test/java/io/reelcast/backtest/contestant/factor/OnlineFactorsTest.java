package io.reelcast.backtest.contestant.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.Grounds;
import org.junit.jupiter.api.Test;

final class OnlineFactorsTest {
  private static final Ground GROUND = Grounds.empty(TwoTastes.USERS, TwoTastes.MOVIES);

  /** The mean of all is then 5; the error of 1.5 moves the biases by 0.03 and 0.02 of it. */
  @Test
  void movesBiasesAgainstTheError() {
    double[] said = new double[1];
    try (ConditionedContestant contestant = contestant()) {
      contestant.take(0, 0, 5, 0);

      contestant.predict(0, new int[] {0}, said);
    }

    assertThat(said[0]).isCloseTo(5.075, within(0.04));
  }

  @Test
  void tellsTastesApartAfterSomeRatings() {
    int[] movies = {4, 7, 12, 21, 28};
    double[] said = new double[5];
    try (ConditionedContestant contestant = contestant()) {
      replay(contestant, 20);

      contestant.predict(3, movies, said);
    }

    for (int i = 0; i < 5; i++) {
      assertThat(said[i]).isCloseTo(TwoTastes.rating(3, movies[i]), within(1.0));
    }
  }

  @Test
  void saysTheSameBitsUnderTheSameSeed() {
    double[] once = new double[1];
    double[] again = new double[1];
    try (ConditionedContestant one = contestant();
        ConditionedContestant other = contestant()) {
      replay(one, 1);
      replay(other, 1);

      one.predict(3, new int[] {7}, once);
      other.predict(3, new int[] {7}, again);
    }

    assertThat(again).containsExactly(once);
  }

  private static void replay(ConditionedContestant contestant, int times) {
    Chronicle all = TwoTastes.ratings();
    for (int i = 0; i < times; i++) {
      for (int place = 0; place < all.size(); place++) {
        contestant.take(all.user(place), all.movie(place), all.rating(place), all.ratedAt(place));
      }
    }
  }

  private static ConditionedContestant contestant() {
    return (ConditionedContestant) OnlineFactors.MAKER.make(GROUND);
  }
}
