package io.reelcast.rating.rule;

import java.util.Optional;

/** The rating is a number on the scale. */
public final class ScaleRule implements RatingRule {
  private final double lowest;
  private final double highest;

  public ScaleRule(double lowest, double highest) {
    this.lowest = lowest;
    this.highest = highest;
  }

  @Override
  public String reason() {
    return "off-scale";
  }

  @Override
  public Optional<String> objection(Claim claim) {
    double rating = claim.rating().rating();
    // Written so that NaN fails.
    if (rating >= lowest && rating <= highest) {
      return Optional.empty();
    }
    return Optional.of(
        "the rating is "
            + rating
            + "; the scale is "
            + lowest
            + " to "
            + highest
            + " (rating.lowest, rating.highest)");
  }
}
