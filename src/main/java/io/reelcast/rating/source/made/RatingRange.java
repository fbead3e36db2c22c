package io.reelcast.rating.source.made;

/** The values a rating may have: from lowest to highest in equal steps. */
public record RatingRange(double lowest, double highest, double step) {

  private static final double TOLERATED_REST = 1e-9;

  public RatingRange {
    if (!Double.isFinite(lowest) || !Double.isFinite(highest) || lowest >= highest) {
      throw new IllegalArgumentException(
          "lowest must be below highest, but they are %s and %s".formatted(lowest, highest));
    }
    double steps = (highest - lowest) / step;
    boolean divides = Math.abs(steps - Math.rint(steps)) <= TOLERATED_REST * steps;
    if (!divides || steps < 0.5) {
      throw new IllegalArgumentException(
          "step must be above 0 and divide the range from %s to %s without rest, but is %s"
              .formatted(lowest, highest, step));
    }
  }

  /** How many steps lie between lowest and highest. */
  public int steps() {
    return (int) Math.rint((highest - lowest) / step);
  }

  /** The value so many steps above the lowest. */
  public double value(int stepsUp) {
    return (lowest * (steps() - stepsUp) + highest * stepsUp) / steps();
  }

  /** The nearest value of the range; halves go up. */
  public double nearest(double raw) {
    double stepsUp = Math.floor((raw - lowest) / step + 0.5);
    return value((int) Math.min(Math.max(stepsUp, 0), steps()));
  }
}
