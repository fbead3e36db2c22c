package io.reelcast.backtest.contestant.factor;

import io.reelcast.training.factor.MovieFactors;
import io.reelcast.training.factor.equation.Cholesky;
import io.reelcast.training.factor.equation.NormalEquations;

/** Each user's bias and share of each factor, as his ratings of movies with known factors tell. */
final class UserShares {
  private final MovieFactors factors;
  private final double decay;
  private final NormalEquations[] users;
  private final Cholesky cholesky;
  private final double[] partner;
  private final double[] share;

  /**
   * @param decay what a user's ratings weigh at his next one
   */
  UserShares(MovieFactors factors, int users, double decay) {
    this.factors = factors;
    this.decay = decay;
    this.users = new NormalEquations[users];
    for (int user = 0; user < users; user++) {
      this.users[user] = factors.newUser();
    }
    this.cholesky = new Cholesky(factors.width());
    this.partner = new double[factors.width()];
    this.share = new double[factors.width()];
  }

  void take(int user, int movie, double rating) {
    factors.partner(movie, partner);
    users[user].decay(decay);
    users[user].add(partner, rating - factors.mean() - factors.bias(movie));
  }

  void predict(int user, int[] movies, double[] next) {
    users[user].solve(cholesky, share);
    for (int i = 0; i < movies.length; i++) {
      next[i] = factors.predict(movies[i], share);
    }
  }
}
