package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.training.factor.MovieFactors;

/** Says what the warm part's factors of movies and all of the user's ratings so far make likely. */
public final class FoldedFactors implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      WarmFactors.maker(
          "folded-factors",
          "factors of movies from the warm part, solved for the user after each of his ratings",
          (ground, factors) -> new FoldedFactors(ground, factors, 1));

  private final UserShares users;

  FoldedFactors(Ground ground, MovieFactors factors, double decay) {
    this.users = new UserShares(factors, ground.users(), decay);
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    users.take(user, movie, rating);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    users.predict(user, movies, next);
  }
}
