package io.reelcast.model.feature;

/**
 * Finds the range of features: from the least to the greatest value, without those that lie further
 * than {@value #DEVIATIONS} standard deviations from the mean, because a single one of them would
 * press all others together.
 */
public final class RangeFit {
  private static final double DEVIATIONS = 4;

  private final double[] least;
  private final double[] greatest;
  private final double[] sum;
  private final double[] squares;
  private final long[] count;

  public RangeFit(int features) {
    this.least = new double[features];
    this.greatest = new double[features];
    this.sum = new double[features];
    this.squares = new double[features];
    this.count = new long[features];
  }

  public void add(float[] features) {
    for (int i = 0; i < count.length; i++) {
      double value = features[i];
      if (!Double.isNaN(value)) {
        least[i] = count[i] == 0 ? value : Math.min(least[i], value);
        greatest[i] = count[i] == 0 ? value : Math.max(greatest[i], value);
        sum[i] += value;
        squares[i] += value * value;
        count[i]++;
      }
    }
  }

  public Range fitted() {
    float[] low = new float[count.length];
    float[] high = new float[count.length];
    for (int i = 0; i < count.length; i++) {
      double mean = count[i] == 0 ? 0 : sum[i] / count[i];
      double variance = count[i] == 0 ? 0 : Math.max(0, squares[i] / count[i] - mean * mean);
      double reach = DEVIATIONS * Math.sqrt(variance);
      low[i] = (float) Math.max(least[i], mean - reach);
      high[i] = (float) Math.max(low[i], Math.min(greatest[i], mean + reach));
    }
    return new Range(low, high);
  }
}
