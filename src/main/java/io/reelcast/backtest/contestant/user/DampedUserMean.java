package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.backtest.contestant.part.RunningMean;
import io.reelcast.backtest.contestant.part.Totals;
import java.util.Arrays;

/** Says the mean of the user's ratings as if there were eight more of the mean of all. */
public final class DampedUserMean implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "damped-user-mean",
          "the mean of the user's ratings and of eight more that are the mean of all",
          DampedUserMean::new);

  private static final double DAMPING = 8;

  private final RunningMean mean;
  private final Totals users;

  DampedUserMean(Ground ground) {
    this.mean = new RunningMean(ground);
    this.users = new Totals(ground.users());
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    mean.take(rating);
    users.add(user, rating);
  }

  @Override
  public void predict(int user, double[] next) {
    Arrays.fill(next, users.damped(user, mean.mean(), DAMPING));
  }
}
