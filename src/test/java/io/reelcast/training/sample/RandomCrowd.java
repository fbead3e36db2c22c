package io.reelcast.training.sample;

import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * Ratings of twenty movies by users who come one after the other: with repeats, re-ratings, late
 * ones, equal times and pauses.
 */
final class RandomCrowd {
  private static final int EVERY = 40;
  private static final int MOVIES = 20;
  private static final long HOUR = 3_600_000;

  private final Random random;
  private final List<Rating> given = new ArrayList<>();
  private long now = 1_000_000;

  private RandomCrowd(long seed) {
    this.random = new Random(seed);
  }

  static List<Rating> ratings(long seed, int count) {
    RandomCrowd crowd = new RandomCrowd(seed);
    for (int i = 0; i < count; i++) {
      crowd.given.add(crowd.next());
    }
    return crowd.given;
  }

  private Rating next() {
    boolean again = random.nextInt(10) == 0 && !given.isEmpty();
    return again
        ? given.get(given.size() - 1 - random.nextInt(Math.min(12, given.size())))
        : anew();
  }

  private Rating anew() {
    now += random.nextInt(30) == 0 ? HOUR - 1 + random.nextInt(4) : random.nextInt(4000);
    long ratedAt = random.nextInt(5) == 0 ? now - random.nextInt(20_000) : now;
    return new Rating(
        "u" + random.nextInt(1 + given.size() / EVERY),
        "m" + random.nextInt(MOVIES),
        random.nextInt(1, 11) / 2.0,
        Instant.ofEpochMilli(ratedAt));
  }
}
