package io.reelcast.backtest.contestant.part;

import io.reelcast.backtest.Ground;

/** The mean of all ratings so far. */
public final class RunningMean {
  private static final double START = 0.625; // of the scale: 3.5 of 1 to 5

  private final double start;
  private double sum;
  private long count;

  public RunningMean(Ground ground) {
    this.start = ground.lowest() + START * (ground.highest() - ground.lowest());
  }

  public void take(double rating) {
    sum += rating;
    count++;
  }

  /** Somewhat above the middle of the scale before the first rating. */
  public double mean() {
    return count == 0 ? start : sum / count;
  }
}
