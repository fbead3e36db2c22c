package io.reelcast.backtest;

/** A contestant that predicts a user's next ratings without knowing of which movies. */
public interface BlindContestant extends Contestant {

  /**
   * Predicts the next ratings of the user who has just given one.
   *
   * @param next takes them, the nearest first
   */
  void predict(int user, double[] next);
}
