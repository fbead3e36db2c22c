package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.IntervalContestant;

/** A network that is only asked for ratings of unknown movies. */
record BlindOnly(NetworkContestant network) implements IntervalContestant {
  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    network.take(user, movie, rating, ratedAt);
  }

  @Override
  public void predict(int user, double[] next) {
    network.predict(user, next);
  }

  @Override
  public double coverage() {
    return network.coverage();
  }

  @Override
  public void intervals(int user, double[] low, double[] high) {
    network.intervals(user, low, high);
  }
}
