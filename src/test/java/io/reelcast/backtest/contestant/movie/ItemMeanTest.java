package io.reelcast.backtest.contestant.movie;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.contestant.Grounds;
import org.junit.jupiter.api.Test;

final class ItemMeanTest {

  @Test
  void saysEachMoviesMeanAndTheMeanOfAllForANewOne() {
    double[] next = new double[3];
    try (ConditionedContestant contestant =
        (ConditionedContestant) ItemMean.MAKER.make(Grounds.empty(2, 3))) {
      contestant.take(0, 0, 5, 0);
      contestant.take(1, 0, 2, 0);
      contestant.take(1, 1, 2, 0);

      contestant.predict(0, new int[] {2, 1, 0}, next);
    }

    assertThat(next).containsExactly(3, 2, 3.5);
  }
}
