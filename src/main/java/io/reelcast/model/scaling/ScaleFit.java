package io.reelcast.model.scaling;

/** Finds the scale of features from the values that they take. Not for several threads. */
public final class ScaleFit {
  private static final double DEVIATIONS = 4;

  private final double[] least;
  private final double[] greatest;
  private final double[] sum;
  private final double[] squares;
  private final long[] count;

  public ScaleFit(int features) {
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

  /**
   * From the least to the greatest value, without those that lie further than {@value #DEVIATIONS}
   * standard deviations from the mean, because a single one of them would press all others
   * together.
   */
  Range range() {
    float[] low = new float[count.length];
    float[] high = new float[count.length];
    for (int i = 0; i < count.length; i++) {
      double reach = DEVIATIONS * deviation(i);
      low[i] = (float) Math.max(least[i], mean(i) - reach);
      high[i] = (float) Math.max(low[i], Math.min(greatest[i], mean(i) + reach));
    }
    return new Range(low, high);
  }

  Spread spread() {
    float[] means = new float[count.length];
    float[] deviations = new float[count.length];
    for (int i = 0; i < count.length; i++) {
      means[i] = (float) mean(i);
      deviations[i] = (float) deviation(i);
    }
    return new Spread(means, deviations);
  }

  private double mean(int feature) {
    return count[feature] == 0 ? 0 : sum[feature] / count[feature];
  }

  /** Exactly 0 of what does not vary: rounding would leave a little. */
  private double deviation(int feature) {
    double mean = mean(feature);
    return least[feature] == greatest[feature]
        ? 0
        : Math.sqrt(Math.max(0, squares[feature] / count[feature] - mean * mean));
  }
}
