package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Timeline;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.training.warm.TooFewRatings;
import java.util.Optional;
import java.util.function.Function;

/**
 * Trains anew on all ratings so far whenever they have doubled: how a network fares that begins
 * with nothing. Not for several threads.
 */
final class Growth {
  private static final int FIRST = 2_500;

  private final Timeline.Builder taken;
  private final Function<Timeline, ReleaseFiles> training;
  private int due = FIRST;

  /**
   * @param taken those so far
   */
  Growth(Timeline.Builder taken, Function<Timeline, ReleaseFiles> training) {
    this.taken = taken;
    this.training = training;
  }

  /** Takes a rating in; what was trained then, if anything was. */
  Optional<ReleaseFiles> take(int user, int movie, double rating, long ratedAt) {
    taken.add(user, movie, rating, ratedAt);
    if (taken.size() < due) {
      return Optional.empty();
    }
    due *= 2;
    try {
      return Optional.of(training.apply(taken.now()));
    } catch (TooFewRatings notYet) {
      return Optional.empty();
    }
  }
}
