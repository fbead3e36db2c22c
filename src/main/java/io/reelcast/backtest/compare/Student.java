package io.reelcast.backtest.compare;

/**
 * Student's distribution: how many standard errors hold 95 % of it. By the expansion of Fisher and
 * Cornish around the normal quantile (Abramowitz and Stegun 26.7.5), to the second decimal from
 * three degrees of freedom on.
 */
final class Student {
  private static final double NORMAL = 1.959963984540054;

  private Student() {}

  static double quantile(int freedom) {
    double z = NORMAL;
    double z3 = z * z * z;
    double z5 = z3 * z * z;
    double z7 = z5 * z * z;
    double z9 = z7 * z * z;
    double once = (z3 + z) / 4;
    double twice = (5 * z5 + 16 * z3 + 3 * z) / 96;
    double thrice = (3 * z7 + 19 * z5 + 17 * z3 - 15 * z) / 384;
    double fourth = (79 * z9 + 776 * z7 + 1482 * z5 - 1920 * z3 - 945 * z) / 92160;
    double f = freedom;
    return z + once / f + twice / (f * f) + thrice / (f * f * f) + fourth / (f * f * f * f);
  }
}
