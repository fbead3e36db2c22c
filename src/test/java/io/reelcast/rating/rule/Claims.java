package io.reelcast.rating.rule;

import io.reelcast.fixtures.Ratings;
import io.reelcast.rating.Rating;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Optional;

/** Claims with nothing wrong, but for the one thing that a test is about. */
final class Claims {
  static final Instant ARRIVED = Instant.parse("2026-01-02T03:04:05.678Z");

  private Claims() {}

  static Claim rated(double rating) {
    return claim(Ratings.rating("m1", rating, ARRIVED.toEpochMilli()));
  }

  static Claim ids(String userId, String movieId) {
    return claim(new Rating(userId, movieId, 3, ARRIVED));
  }

  static Claim ratedAt(Instant ratedAt) {
    return claim(new Rating("u1", "m1", 3, ratedAt));
  }

  static Claim withoutArrival(Instant ratedAt) {
    Claim claim = ratedAt(ratedAt);
    return new Claim(claim.key(), claim.rating(), Optional.empty());
  }

  private static Claim claim(Rating rating) {
    return new Claim(
        rating.userId().getBytes(StandardCharsets.UTF_8), rating, Optional.of(ARRIVED));
  }
}
