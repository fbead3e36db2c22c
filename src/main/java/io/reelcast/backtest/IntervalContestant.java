package io.reelcast.backtest;

/** A contestant that also says how sure it is of a user's next ratings. */
public interface IntervalContestant extends BlindContestant {

  /** The share of outcomes that the intervals are meant to hold. */
  double coverage();

  /**
   * The intervals around what it has just predicted for this user.
   *
   * @param low takes their lower ends, the nearest rating first
   * @param high takes their upper ends
   */
  void intervals(int user, double[] low, double[] high);
}
