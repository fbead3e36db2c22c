package io.reelcast.rating.source.made.draw;

/** The standard normal distribution. */
public final class Normal {

  private static final double[] COEFFICIENTS = {
    0.17087277,
    -0.82215223,
    1.48851587,
    -1.13520398,
    0.27886807,
    -0.18628806,
    0.09678418,
    0.37409196,
    1.00002368,
    -1.26551223
  };

  private Normal() {}

  /** P(X below x) to seven digits; the rational approximation of Numerical Recipes' erfcc. */
  public static double below(double x) {
    double z = Math.abs(x) / Math.sqrt(2);
    double t = 1 / (1 + 0.5 * z);
    double exponent = 0;
    for (double coefficient : COEFFICIENTS) {
      exponent = exponent * t + coefficient;
    }
    double beyond = t * StrictMath.exp(-z * z + exponent) / 2;
    return x > 0 ? 1 - beyond : beyond;
  }
}
