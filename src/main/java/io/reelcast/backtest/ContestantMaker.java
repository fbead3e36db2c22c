package io.reelcast.backtest;

/**
 * Makes a contestant. One of your own takes part when its jar is on the class path and names it in
 * {@code META-INF/services/io.reelcast.backtest.ContestantMaker}.
 */
public interface ContestantMaker {

  /** By which it is chosen and reported: lower case, words joined by hyphens. */
  String name();

  /** What it does, in one sentence. */
  String about();

  /**
   * Whether it learns from the warm part beforehand and so has the machine for itself; others run
   * beside each other.
   */
  default boolean isTrained() {
    return false;
  }

  /** A new contestant that has not taken any rating in; it may learn from the warm part now. */
  Contestant make(Ground ground);
}
