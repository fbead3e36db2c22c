package io.reelcast.training;

import io.reelcast.history.Window;
import io.reelcast.prediction.Advance;
import io.reelcast.rating.Rating;
import java.util.Optional;

/**
 * What there is to learn from a rating: the rating itself, and the window that it completes, if it
 * does.
 */
public record Example(Rating rating, long sequence, Optional<Window> window) {
  static Example of(Advance advance) {
    Rating rating = advance.arrival().rating();
    return new Example(
        rating, advance.prediction().sequence(), advance.before().completedBy(rating));
  }
}
