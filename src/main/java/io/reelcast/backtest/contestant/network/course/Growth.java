package io.reelcast.backtest.contestant.network.course;

import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.rating.Rating;
import io.reelcast.training.warm.TooFewRatings;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains anew on all ratings so far whenever they have doubled: how a network fares that begins
 * with nothing. Not for several threads.
 */
public final class Growth {
  private static final int FIRST = 2_500;

  private final Function<List<Rating>, ReleaseFiles> training;
  private final List<Rating> taken = new ArrayList<>();
  private int due = FIRST;

  public Growth(Function<List<Rating>, ReleaseFiles> training) {
    this.training = training;
  }

  /** Takes a rating in; what was trained then, if anything was. */
  public Optional<ReleaseFiles> take(Rating rating) {
    taken.add(rating);
    if (taken.size() < due) {
      return Optional.empty();
    }
    due *= 2;
    try {
      return Optional.of(training.apply(taken));
    } catch (TooFewRatings notYet) {
      return Optional.empty();
    }
  }
}
