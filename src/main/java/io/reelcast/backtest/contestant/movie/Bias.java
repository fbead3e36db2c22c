package io.reelcast.backtest.contestant.movie;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.part.BiasPair;
import io.reelcast.backtest.contestant.part.BuiltIn;

/** Says the mean of all ratings, the user's bias and the movie's. */
public final class Bias implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "bias",
          "the mean of all ratings, how much kinder the user is and how much better the movie",
          ground -> new Bias(new BiasPair(ground, 5, 5, 1)));

  private final BiasPair pair;

  Bias(BiasPair pair) {
    this.pair = pair;
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    pair.take(user, movie, rating);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    for (int i = 0; i < movies.length; i++) {
      next[i] = pair.predict(user, movies[i]);
    }
  }
}
