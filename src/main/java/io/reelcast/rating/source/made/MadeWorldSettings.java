package io.reelcast.rating.source.made;

import java.time.Instant;
import java.util.OptionalLong;

/**
 * Which made world.
 *
 * @param users how many users will ever appear
 * @param ratings where the world ends, or empty for one without end; a shorter world is the
 *     beginning of a longer one
 * @param start when the first rating is made
 * @param turn how many ratings are made before all users' tastes turn into others at once; 0 if
 *     they never do
 */
public record MadeWorldSettings(
    long seed,
    int users,
    int movies,
    OptionalLong ratings,
    Instant start,
    RatingRange range,
    long turn) {

  public MadeWorldSettings {
    if (users < 1) {
      throw new IllegalArgumentException("users must be 1 or more, but is " + users);
    }
    if (movies < 1) {
      throw new IllegalArgumentException("movies must be 1 or more, but is " + movies);
    }
    if (ratings.isPresent() && ratings.getAsLong() < 0) {
      throw new IllegalArgumentException(
          "ratings must be 0 or more, or empty for a world without end, but is "
              + ratings.getAsLong());
    }
    if (turn < 0) {
      throw new IllegalArgumentException("turn must be 0 or more, but is " + turn);
    }
  }
}
