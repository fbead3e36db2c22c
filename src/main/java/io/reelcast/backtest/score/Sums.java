package io.reelcast.backtest.score;

/** Errors summed in several parts. Not for several threads. */
public final class Sums {
  private final long[] counts;
  private final double[] squares;
  private final double[] absolutes;

  Sums(int parts) {
    counts = new long[parts];
    squares = new double[parts];
    absolutes = new double[parts];
  }

  void add(int part, double error) {
    counts[part]++;
    squares[part] += error * error;
    absolutes[part] += Math.abs(error);
  }

  /** Both together, as if one had been added after the other. */
  Sums plus(Sums other) {
    Sums both = new Sums(counts.length);
    for (int part = 0; part < counts.length; part++) {
      both.counts[part] = counts[part] + other.counts[part];
      both.squares[part] = squares[part] + other.squares[part];
      both.absolutes[part] = absolutes[part] + other.absolutes[part];
    }
    return both;
  }

  public int parts() {
    return counts.length;
  }

  /** How many outputs there were; a window has five. */
  public long count(int part) {
    return counts[part];
  }

  /** The sum of squared errors. */
  public double squares(int part) {
    return squares[part];
  }

  /** Root mean squared error; NaN of an empty part. */
  public double rmse(int part) {
    return Math.sqrt(squares[part] / counts[part]);
  }

  /** Mean absolute error; NaN of an empty part. */
  public double mae(int part) {
    return absolutes[part] / counts[part];
  }

  /** The mean of the parts' own root mean squared errors, each part of the same weight. */
  public double meanOfParts() {
    double sum = 0;
    int filled = 0;
    for (int part = 0; part < counts.length; part++) {
      if (counts[part] > 0) {
        sum += rmse(part);
        filled++;
      }
    }
    return sum / filled;
  }
}
