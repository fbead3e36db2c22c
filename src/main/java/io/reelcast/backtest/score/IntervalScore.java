package io.reelcast.backtest.score;

import io.reelcast.history.UserState;

/** How many outcomes lay within their intervals, and how wide those were. For one thread. */
public final class IntervalScore {
  private final double coverage;
  private long windows;
  private final long[] within = new long[UserState.HORIZON];
  private final double[] widths = new double[UserState.HORIZON];

  IntervalScore(double coverage) {
    this.coverage = coverage;
  }

  void add(double[] low, double[] high, double[] came) {
    windows++;
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      within[slot] += low[slot] <= came[slot] && came[slot] <= high[slot] ? 1 : 0;
      widths[slot] += high[slot] - low[slot];
    }
  }

  IntervalScore plus(IntervalScore other) {
    IntervalScore both = new IntervalScore(coverage);
    both.windows = windows + other.windows;
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      both.within[slot] = within[slot] + other.within[slot];
      both.widths[slot] = widths[slot] + other.widths[slot];
    }
    return both;
  }

  /** The share of outcomes that they are meant to hold. */
  public double meant() {
    return coverage;
  }

  /** The share of outcomes that they held. */
  public double held(int slot) {
    return (double) within[slot] / windows;
  }

  /** The mean of their widths. */
  public double width(int slot) {
    return widths[slot] / windows;
  }
}
