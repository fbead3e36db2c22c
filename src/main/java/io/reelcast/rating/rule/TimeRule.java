package io.reelcast.rating.rule;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;

/**
 * Event time is not far ahead of arrival. Both lie in the record, so the answer is the same in
 * every replay. A rating from the future would make every later one of its user late.
 */
public final class TimeRule implements RatingRule {
  private final Duration ahead;

  public TimeRule(Duration ahead) {
    this.ahead = ahead;
  }

  @Override
  public String reason() {
    return "too-far-ahead";
  }

  @Override
  public Optional<String> objection(Claim claim) {
    Instant ratedAt = claim.rating().ratedAt();
    if (claim.arrivedAt().filter(arrived -> ratedAt.isAfter(arrived.plus(ahead))).isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        "ratedAt is "
            + ratedAt
            + ", more than "
            + ahead
            + " after the record's timestamp "
            + claim.arrivedAt().orElseThrow()
            + " (rating.ahead); is it in milliseconds, and the clock right?");
  }
}
