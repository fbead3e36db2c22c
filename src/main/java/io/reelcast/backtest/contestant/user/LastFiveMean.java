package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import java.util.Arrays;

/** Says the mean of the user's last five ratings. */
public final class LastFiveMean implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("last-five-mean", "the mean of the user's last five ratings", LastFiveMean::new);

  private static final int LENGTH = 5;

  private final double[][] last; // [user][count modulo five]
  private final int[] count; // [user]

  LastFiveMean(Ground ground) {
    this.last = new double[ground.users()][LENGTH];
    this.count = new int[ground.users()];
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    last[user][count[user]++ % LENGTH] = rating;
  }

  @Override
  public void predict(int user, double[] next) {
    double sum = 0;
    for (double rating : last[user]) {
      sum += rating;
    }
    Arrays.fill(next, sum / Math.min(LENGTH, count[user]));
  }
}
