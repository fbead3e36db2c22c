package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.backtest.contestant.part.Totals;
import java.util.Arrays;

/** Says the mean of the user's ratings so far. */
public final class UserMean implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("user-mean", "the mean of the user's ratings so far", UserMean::new);

  private final Totals users;

  UserMean(Ground ground) {
    this.users = new Totals(ground.users());
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    users.add(user, rating);
  }

  @Override
  public void predict(int user, double[] next) {
    Arrays.fill(next, users.mean(user, 0));
  }
}
