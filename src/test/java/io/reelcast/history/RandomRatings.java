package io.reelcast.history;

import io.reelcast.fixtures.Ratings;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;

/**
 * One user's ratings of a dozen movies: with repeats, re-ratings, late ones, equal times and
 * pauses.
 */
final class RandomRatings {
  private final Random random;
  private final List<Rating> given = new ArrayList<>();
  private long now = -20;

  RandomRatings(long seed) {
    this.random = new Random(seed);
  }

  Rating next() {
    Rating next = random.nextInt(8) == 0 && !given.isEmpty() ? again() : anew();
    given.add(next);
    return next;
  }

  private Rating again() {
    return given.get(given.size() - 1 - random.nextInt(Math.min(8, given.size())));
  }

  private Rating anew() {
    now +=
        random.nextInt(20) == 0
            ? Statistics.PAUSE_MILLIS - 1 + random.nextInt(4)
            : random.nextInt(3);
    long ratedAt = random.nextInt(4) == 0 ? now - random.nextInt(12) : now;
    double rating =
        random.nextBoolean() ? random.nextInt(1, 11) / 2.0 : random.nextInt(5, 51) / 10.0;
    return Ratings.rating("m" + random.nextInt(12), rating, ratedAt);
  }
}
