package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.backtest.contestant.part.RunningMean;
import java.util.Arrays;

/** Says the mean of all ratings so far. */
public final class GlobalMean implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("global-mean", "the mean of all ratings so far", GlobalMean::new);

  private final RunningMean mean;

  GlobalMean(Ground ground) {
    this.mean = new RunningMean(ground);
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    mean.take(rating);
  }

  @Override
  public void predict(int user, double[] next) {
    Arrays.fill(next, mean.mean());
  }
}
