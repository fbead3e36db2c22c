package io.reelcast.rating.check;

import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.Checked.Rejected;
import io.reelcast.rating.rule.Claim;
import io.reelcast.rating.rule.IdsRule;
import io.reelcast.rating.rule.KeyRule;
import io.reelcast.rating.rule.RatingRule;
import io.reelcast.rating.rule.ScaleRule;
import io.reelcast.rating.rule.TimeRule;
import io.reelcast.wire.MalformedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** Decides whether a record is a rating: a pure function of the record and the settings. */
public final class RatingCheck {
  /** The reason of bytes that do not decode. */
  public static final String NOT_A_RATING = "not-a-rating";

  private final List<RatingRule> rules;

  public RatingCheck(RatingSettings settings) {
    this.rules =
        List.of(
            new IdsRule(settings.longestId()),
            new KeyRule(),
            new ScaleRule(settings.lowest(), settings.highest()),
            new TimeRule(settings.ahead()));
  }

  /**
   * Checks one record.
   *
   * @param arrivedAtMillis the record's timestamp; not positive where it carries none
   */
  public Checked check(byte @Nullable [] key, byte @Nullable [] value, long arrivedAtMillis) {
    if (value == null) {
      return new Rejected(NOT_A_RATING, "the record has no value");
    }
    try {
      return check(new Claim(key, RatingSerde.decode(value), arrival(arrivedAtMillis)));
    } catch (MalformedException malformed) {
      return new Rejected(NOT_A_RATING, String.valueOf(malformed.getMessage()));
    }
  }

  /** Every reason for which a record may be rejected. */
  public List<String> reasons() {
    return Stream.concat(Stream.of(NOT_A_RATING), rules.stream().map(RatingRule::reason)).toList();
  }

  private Checked check(Claim claim) {
    for (RatingRule rule : rules) {
      Optional<String> objection = rule.objection(claim);
      if (objection.isPresent()) {
        return new Rejected(rule.reason(), objection.get());
      }
    }
    return new Accepted(claim.rating());
  }

  private static Optional<Instant> arrival(long millis) {
    return millis > 0 ? Optional.of(Instant.ofEpochMilli(millis)) : Optional.empty();
  }
}
