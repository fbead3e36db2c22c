package io.reelcast.backtest;

/** A contestant that predicts a user's ratings of the movies that he will rate next. */
public interface ConditionedContestant extends Contestant {

  /**
   * Predicts the ratings of some movies by the user who has just given one.
   *
   * @param movies in the order in which he will rate them
   * @param next takes the ratings, in the same order
   */
  void predict(int user, int[] movies, double[] next);
}
