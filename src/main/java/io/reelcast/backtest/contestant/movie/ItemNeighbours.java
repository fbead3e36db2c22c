package io.reelcast.backtest.contestant.movie;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BiasPair;
import io.reelcast.backtest.contestant.part.BuiltIn;

/**
 * Says what biases make likely, and adds how the user's ratings of the forty movies most alike
 * differed from that. Two movies are alike if ratings by the same users differed alike.
 */
public final class ItemNeighbours implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "item-neighbours",
          "bias, and how the user received the forty movies that are most alike",
          ItemNeighbours::new);

  private static final int ADMISSION = 3; // Fewer ratings than a likeness needs say nothing.

  private final BiasPair pair;
  private final Residuals[] users;
  private final int[][] raters; // [movie] the first two
  private final int[] count; // [movie] of raters, up to the admission
  private final PairSums pairs;
  private final Nearest nearest = new Nearest();

  ItemNeighbours(Ground ground) {
    this.pair = new BiasPair(ground, 3, 5, 1);
    this.users = new Residuals[ground.users()];
    for (int user = 0; user < users.length; user++) {
      users[user] = new Residuals();
    }
    this.raters = new int[ground.movies()][ADMISSION - 1];
    this.count = new int[ground.movies()];
    this.pairs = new PairSums(ground.movies());
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    float residual = (float) pair.take(user, movie, rating);
    Residuals own = users[user];
    if (own.placeOf(movie) >= 0) {
      return; // The same user once more is no second witness.
    }
    admit(user, movie);
    pairUp(own, movie, residual);
    own.add(movie, residual);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    Residuals own = users[user];
    for (int i = 0; i < movies.length; i++) {
      nearest.clear();
      for (int place = 0; place < own.size(); place++) {
        nearest.offer(pairs.likeness(movies[i], own.movie(place)), own.residual(place));
      }
      next[i] = pair.predict(user, movies[i]) + nearest.mean();
    }
  }

  /** Counts a rater; when there are enough, the earlier ones are made up for. */
  private void admit(int user, int movie) {
    if (pairs.isAdmitted(movie)) {
      return;
    }
    if (count[movie] < ADMISSION - 1) {
      raters[movie][count[movie]++] = user;
      return;
    }
    pairs.admit(movie);
    for (int rater : raters[movie]) {
      Residuals theirs = users[rater];
      pairUp(theirs, movie, theirs.residual(theirs.placeOf(movie)));
    }
  }

  private void pairUp(Residuals own, int movie, float residual) {
    if (!pairs.isAdmitted(movie)) {
      return;
    }
    for (int place = 0; place < own.size(); place++) {
      int other = own.movie(place);
      if (other != movie && pairs.isAdmitted(other)) {
        pairs.add(movie, residual, other, own.residual(place));
      }
    }
  }
}
