package io.reelcast.model;

/**
 * Every setting that moves a bit of a prediction; it lives in the release.
 *
 * @param lowest the lowest rating of the scale
 * @param highest the highest one
 * @param prior what a user is expected to rate of whom nothing is known
 * @param damping how many ratings of {@code prior} a user's damped mean holds
 * @param dampedShare the damped mean's share in the newborn's prediction; the last-five mean has
 *     the rest
 * @param halfWidth half the width of the newborn's interval, as a share of the scale
 */
public record ModelSettings(
    double lowest,
    double highest,
    double prior,
    double damping,
    double dampedShare,
    double halfWidth) {
  public ModelSettings {
    require(Double.isFinite(highest - lowest), "the scale's width", highest - lowest, "a number");
    require(prior >= lowest && prior <= highest, "model.prior", prior, lowest + " to " + highest);
    require(damping >= 0 && damping <= 1e6, "model.damping", damping, "0 to 1000000");
    require(dampedShare >= 0 && dampedShare <= 1, "model.damped-share", dampedShare, "0 to 1");
    require(halfWidth >= 0 && halfWidth <= 1, "model.half-width", halfWidth, "0 to 1");
  }

  private static void require(boolean holds, String name, double value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }

  /** A value brought onto the scale. */
  public double onScale(double value) {
    return Math.min(highest, Math.max(lowest, value));
  }
}
