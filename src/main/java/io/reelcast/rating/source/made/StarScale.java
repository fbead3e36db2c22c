package io.reelcast.rating.source.made;

import io.reelcast.rating.source.made.draw.Normal;
import io.reelcast.rating.source.made.nature.MadeNature;
import io.reelcast.rating.source.made.oracle.Curve;

/** Between stars and the values of a range. */
final class StarScale {

  private static final double STARS = MadeNature.HIGHEST_STARS - MadeNature.LOWEST_STARS;
  private static final double LOWEST_TABLED = -8;
  private static final double HIGHEST_TABLED = 14;
  private static final int PIECES = 4_400;

  private final RatingRange range;
  private final double valuePerStar;

  StarScale(RatingRange range) {
    this.range = range;
    this.valuePerStar = (range.highest() - range.lowest()) / STARS;
  }

  /** The rating given where the feeling is so many stars. */
  double rating(double stars) {
    return range.nearest(range.lowest() + (stars - MadeNature.LOWEST_STARS) * valuePerStar);
  }

  /**
   * The expectation of {@link #rating} over Gaussian noise, by the stars without noise.
   *
   * <p>A rating is the lowest value and a step for each threshold reached: its expectation is the
   * sum of the probabilities to reach them.
   */
  Curve expectation(double noiseDeviation) {
    return Curve.of(
        stars -> expectation(stars, noiseDeviation), LOWEST_TABLED, HIGHEST_TABLED, PIECES);
  }

  private double expectation(double stars, double noiseDeviation) {
    double stepStars = range.step() / valuePerStar;
    double stepsReached = 0;
    for (int step = 1; step <= range.steps(); step++) {
      double threshold = MadeNature.LOWEST_STARS + (step - 0.5) * stepStars;
      stepsReached += Normal.below((stars - threshold) / noiseDeviation);
    }
    return range.lowest() + range.step() * stepsReached;
  }
}
