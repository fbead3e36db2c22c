package io.reelcast.rating.rule;

import java.util.Optional;

/** One thing that a rating must fulfil. */
public interface RatingRule {

  /** The name by which dead letters of this rule are marked and counted. */
  String reason();

  /** What is wrong and what to do, or empty. */
  Optional<String> objection(Claim claim);
}
