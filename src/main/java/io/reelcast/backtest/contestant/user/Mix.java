package io.reelcast.backtest.contestant.user;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import java.util.Arrays;

/** Says the mean of what the damped user mean and the last-five mean say, weighted. */
public final class Mix implements BlindContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn("mix", "0.55 damped user mean + 0.45 last-five mean", Mix::new);

  private static final double DAMPED_SHARE = 0.55;

  private final BlindContestant damped;
  private final BlindContestant lastFive;

  Mix(Ground ground) {
    this.damped = new DampedUserMean(ground);
    this.lastFive = new LastFiveMean(ground);
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    damped.take(user, movie, rating, ratedAt);
    lastFive.take(user, movie, rating, ratedAt);
  }

  @Override
  public void predict(int user, double[] next) {
    damped.predict(user, next);
    double kept = DAMPED_SHARE * next[0];
    lastFive.predict(user, next);
    Arrays.fill(next, kept + (1 - DAMPED_SHARE) * next[0]);
  }
}
