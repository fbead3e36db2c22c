package io.reelcast.exploration.measure;

import java.util.Arrays;

/**
 * Pearson's correlation of each pair of some quantities, over the moments at which both are known.
 * Values are taken less the first known one, so that sums of squares do not lose their digits.
 */
public final class Products {
  private final int quantities;
  private final double[] origin;
  private final double[] sums; // [pair] n, Σx, Σy, Σxx, Σyy, Σxy

  private static final int PARTS = 6;

  public Products(int quantities) {
    this.quantities = quantities;
    this.origin = new double[quantities];
    this.sums = new double[quantities * quantities * PARTS];
    Arrays.fill(origin, Double.NaN);
  }

  /**
   * @param values one of each quantity; not a number where it is not known
   */
  public void add(double[] values) {
    for (int x = 0; x < quantities; x++) {
      if (Double.isNaN(values[x])) {
        continue;
      }
      if (Double.isNaN(origin[x])) {
        origin[x] = values[x];
      }
      double shiftedX = values[x] - origin[x];
      for (int y = 0; y <= x; y++) {
        if (!Double.isNaN(values[y])) {
          add(pair(x, y), shiftedX, values[y] - origin[y]);
        }
      }
    }
  }

  private void add(int pair, double x, double y) {
    sums[pair]++;
    sums[pair + 1] += x;
    sums[pair + 2] += y;
    sums[pair + 3] += x * x;
    sums[pair + 4] += y * y;
    sums[pair + 5] += x * y;
  }

  /** From −1 to 1, or not a number where one of both never varies. */
  public double correlation(int one, int other) {
    int pair = pair(Math.max(one, other), Math.min(one, other));
    double n = sums[pair];
    double xx = sums[pair + 3] - sums[pair + 1] * sums[pair + 1] / n;
    double yy = sums[pair + 4] - sums[pair + 2] * sums[pair + 2] / n;
    double xy = sums[pair + 5] - sums[pair + 1] * sums[pair + 2] / n;
    // What rounding leaves of a quantity that never varies is no variance.
    boolean varies = xx > 1e-12 * sums[pair + 3] && yy > 1e-12 * sums[pair + 4];
    return varies ? Math.max(-1, Math.min(1, xy / Math.sqrt(xx * yy))) : Double.NaN;
  }

  /** Whether the quantity was ever known, and not always the same. */
  public boolean varies(int quantity) {
    return !Double.isNaN(correlation(quantity, quantity));
  }

  private int pair(int x, int y) {
    return (x * quantities + y) * PARTS;
  }
}
