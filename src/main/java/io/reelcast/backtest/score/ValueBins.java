package io.reelcast.backtest.score;

/**
 * What came where a value was predicted, in equal bins of predicted values. The outermost bins also
 * hold what lies off the scale. Not for several threads.
 */
public final class ValueBins {
  /** How many there are. */
  public static final int BINS = 20;

  private final double lowest;
  private final double width;
  private final long[] counts = new long[BINS];
  private final double[] said = new double[BINS];
  private final double[] came = new double[BINS];

  /**
   * @param lowest the lowest rating of the scale
   * @param highest the highest one
   */
  ValueBins(double lowest, double highest) {
    this.lowest = lowest;
    this.width = (highest - lowest) / BINS;
  }

  void add(double predicted, double outcome) {
    int bin = (int) Math.max(0, Math.min(BINS - 1.0, Math.floor((predicted - lowest) / width)));
    counts[bin]++;
    said[bin] += predicted;
    came[bin] += outcome;
  }

  ValueBins plus(ValueBins other) {
    ValueBins both = new ValueBins(lowest, lowest + BINS * width);
    for (int bin = 0; bin < BINS; bin++) {
      both.counts[bin] = counts[bin] + other.counts[bin];
      both.said[bin] = said[bin] + other.said[bin];
      both.came[bin] = came[bin] + other.came[bin];
    }
    return both;
  }

  public long count(int bin) {
    return counts[bin];
  }

  /** The mean of what was predicted; NaN of an empty bin. */
  public double said(int bin) {
    return said[bin] / counts[bin];
  }

  /** The mean of what came; NaN of an empty bin. */
  public double came(int bin) {
    return came[bin] / counts[bin];
  }
}
