package io.reelcast.model.network;

/**
 * The loops that a prediction is made of, each so simple that the compiler turns it into vector
 * instructions. Additions have a fixed order, and the hyperbolic tangent is our own, so that the
 * bits are the same on every machine.
 */
final class Loops {
  /** Beyond it the float nearest to the tangent is 1. */
  private static final float TANH_END = 7.90531f;

  private Loops() {}

  /** sums += factor · row. */
  static void addScaled(float[] sums, float factor, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] = Math.fma(factor, row[i], sums[i]);
    }
  }

  /** sums += row. */
  static void add(float[] sums, float[] row) {
    for (int i = 0; i < sums.length; i++) {
      sums[i] += row[i];
    }
  }

  /** The same with four rows, one after the other: the same bits with a quarter of the loops. */
  private static void addFourScaled(
      float[] sums, float[] factors, int at, float[] a, float[] b, float[] c, float[] d) {
    float forA = factors[at];
    float forB = factors[at + 1];
    float forC = factors[at + 2];
    float forD = factors[at + 3];
    for (int i = 0; i < sums.length; i++) {
      float sum = Math.fma(forA, a[i], sums[i]);
      sum = Math.fma(forB, b[i], sum);
      sum = Math.fma(forC, c[i], sum);
      sums[i] = Math.fma(forD, d[i], sum);
    }
  }

  /** sums += values · rows, over the first rows that there are values for. */
  static void addProduct(float[] sums, float[] values, int count, float[][] rows, int firstRow) {
    int i = 0;
    for (; i + 3 < count; i += 4) {
      int row = firstRow + i;
      addFourScaled(sums, values, i, rows[row], rows[row + 1], rows[row + 2], rows[row + 3]);
    }
    for (; i < count; i++) {
      addScaled(sums, values[i], rows[firstRow + i]);
    }
  }

  /** Adds the rows of the bits that are set. */
  static void addRows(float[] sums, int bits, float[][] rows, int firstRow) {
    for (int left = bits; left != 0; left &= left - 1) {
      add(sums, rows[firstRow + Integer.numberOfTrailingZeros(left)]);
    }
  }

  static void rectify(float[] values) {
    for (int i = 0; i < values.length; i++) {
      values[i] = Math.max(0, values[i]);
    }
  }

  /**
   * The tangent of each value: a rational approximation in the odd powers up to 13 over the even
   * ones up to 6, its coefficients those that Eigen uses, within 3e-7.
   */
  static void tanh(float[] values) {
    for (int i = 0; i < values.length; i++) {
      float x = Math.max(-TANH_END, Math.min(TANH_END, values[i]));
      float q = x * x;
      float p = Math.fma(q, -2.76076847742355e-16f, 2.00018790482477e-13f);
      p = Math.fma(q, p, -8.60467152213735e-11f);
      p = Math.fma(q, p, 5.12229709037114e-08f);
      p = Math.fma(q, p, 1.48572235717979e-05f);
      p = Math.fma(q, p, 6.37261928875436e-04f);
      p = Math.fma(q, p, 4.89352455891786e-03f);
      float d = Math.fma(q, 1.19825839466702e-06f, 1.18534705686654e-04f);
      d = Math.fma(q, d, 2.26843463243900e-03f);
      d = Math.fma(q, d, 4.89352518554385e-03f);
      values[i] = x * p / d;
    }
  }

  /** The logistic function of a value, by way of the tangent of its half. */
  static float logistic(float tangentOfHalf) {
    return Math.fma(0.5f, tangentOfHalf, 0.5f);
  }

  /** The product of two equally long rows, in four sums, so that no addition waits for the last. */
  static float dot(float[] left, float[] right) {
    float first = 0;
    float second = 0;
    float third = 0;
    float fourth = 0;
    int i = 0;
    for (; i + 3 < left.length; i += 4) {
      first = Math.fma(left[i], right[i], first);
      second = Math.fma(left[i + 1], right[i + 1], second);
      third = Math.fma(left[i + 2], right[i + 2], third);
      fourth = Math.fma(left[i + 3], right[i + 3], fourth);
    }
    for (; i < left.length; i++) {
      first = Math.fma(left[i], right[i], first);
    }
    return first + second + (third + fourth);
  }
}
