package io.reelcast.rating.source.made;

import java.time.Instant;
import java.util.OptionalLong;

/** Small worlds. */
final class MadeSettings {

  static final Instant START = Instant.parse("2024-01-01T00:00:00Z");
  static final RatingRange HALF_STARS = new RatingRange(0.5, 5, 0.5);

  private MadeSettings() {}

  static MadeWorldSettings of(long seed, long ratings) {
    return of(seed, ratings, HALF_STARS);
  }

  static MadeWorldSettings of(long seed, long ratings, RatingRange range) {
    return new MadeWorldSettings(seed, 2_000, 500, OptionalLong.of(ratings), START, range, 0);
  }

  /** The same world as {@link #of(long, long)} up to the turn. */
  static MadeWorldSettings turning(long seed, long ratings, long turn) {
    return new MadeWorldSettings(
        seed, 2_000, 500, OptionalLong.of(ratings), START, HALF_STARS, turn);
  }

  static MadeWorldSettings endless(long seed, int users, int movies) {
    return new MadeWorldSettings(seed, users, movies, OptionalLong.empty(), START, HALF_STARS, 0);
  }
}
