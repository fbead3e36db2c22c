package io.reelcast.backtest.run;

/** Sees how a backtest goes; called by several threads. */
public interface BacktestWatch {
  /** It is made, and trained where it learns beforehand. */
  void preparing(String name, int seed);

  /** So many ratings have been taken in. */
  void playing(String name, int seed, int ratings, int all);

  void finished(Played played);

  void failed(Failure failure);
}
