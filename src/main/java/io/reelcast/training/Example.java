package io.reelcast.training;

import io.reelcast.history.Window;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.prediction.Advance;
import io.reelcast.rating.Rating;
import java.util.List;
import java.util.Optional;

/**
 * What there is to learn from a rating: the rating itself, what it followed, and the window that it
 * completes, if it does. All that a trainer needs is here, so that it keeps nothing of users.
 *
 * @param sequence how many ratings of the user had been accepted, this one included
 * @param isLate it is older than the user's newest: it follows nothing
 * @param residuals the sum of what the user had given beyond what was expected of the movies
 * @param trail keys of the movies that he had rated last, as many as are followed, the newest first
 */
public record Example(
    Rating rating,
    long sequence,
    boolean isLate,
    double residuals,
    List<Long> trail,
    Optional<Window> window) {
  public Example {
    trail = List.copyOf(trail);
  }

  /** What a rating was to its user. */
  public static Example of(Advance advance) {
    return new Example(
        advance.arrival().rating(),
        advance.prediction().sequence(),
        advance.reception().isLate(),
        advance.before().statistics().residuals(),
        advance.before().past().trail().newest(Aftermath.REACH),
        advance.window());
  }
}
