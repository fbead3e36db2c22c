package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import java.util.Arrays;

/** Says the user's last rating again. */
public final class LastRating implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("last-rating", "the user's last rating again", LastRating::new);

  private final double[] last; // [user]

  LastRating(Ground ground) {
    this.last = new double[ground.users()];
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    last[user] = rating;
  }

  @Override
  public void predict(int user, double[] next) {
    Arrays.fill(next, last[user]);
  }
}
