package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.training.factor.MovieFactors;

/** Says what the warm part alone makes likely: nothing that came later moves it. */
public final class FrozenFactors implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      WarmFactors.maker(
          "frozen-factors",
          "factors of movies and users from the warm part, frozen at its end",
          FrozenFactors::new);

  private final UserShares users;

  FrozenFactors(Ground ground, MovieFactors factors) {
    this.users = new UserShares(factors, ground.users(), 1);
    Chronicle warm = ground.warm();
    for (int place = 0; place < warm.size(); place++) {
      users.take(warm.user(place), warm.movie(place), warm.rating(place));
    }
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {}

  @Override
  public void predict(int user, int[] movies, double[] next) {
    users.predict(user, movies, next);
  }
}
