package io.reelcast.exploration.measure;

/**
 * A mean, and the interval that holds the true one in 95 of 100 cases.
 *
 * @param count how many values it is the mean of
 */
public record Estimate(long count, double mean, double low, double high) {
  /** Of a normal distribution, 95 % lie within so many standard deviations. */
  private static final double DEVIATIONS = 1.959964;

  public static Estimate of(long count, double mean, double error) {
    return new Estimate(count, mean, mean - DEVIATIONS * error, mean + DEVIATIONS * error);
  }
}
