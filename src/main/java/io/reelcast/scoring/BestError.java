package io.reelcast.scoring;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeRating;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.made.NextFive;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Iterator;
import java.util.Map;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * The made world as a source that keeps account of the least error that any predictor could have
 * had: the world knows what it expected of each rating before the dice fell. What was expected
 * before a turn of tastes, which nobody foresees, counts as it was.
 */
public final class BestError implements RatingSource {
  private final MadeWorld world;
  private final Map<String, Deque<NextFive>> open = new HashMap<>();
  private final RunningError blind = new RunningError();
  private final RunningError conditioned = new RunningError();

  public BestError(MadeWorld world) {
    this.world = world;
  }

  /** Over the next five ratings after each rating that was taken from here. */
  public synchronized double blindRmse() {
    return blind.rmse();
  }

  /** Over the ratings themselves, their movies being known. */
  public synchronized double conditionedRmse() {
    return conditioned.rmse();
  }

  @Override
  public String fingerprint() {
    return world.fingerprint();
  }

  @Override
  public Stream<Movie> movies() {
    return world.movies();
  }

  @Override
  public Stream<User> users() {
    return world.users();
  }

  @Override
  public OptionalLong size() {
    return world.size();
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    Iterator<MadeRating> known = world.knownFrom(position);
    return new Iterator<>() {
      @Override
      public boolean hasNext() {
        return known.hasNext();
      }

      @Override
      public Rating next() {
        return account(known.next());
      }
    };
  }

  private synchronized Rating account(MadeRating made) {
    double outcome = made.rating().rating();
    conditioned.add(made.expected(), outcome);
    Deque<NextFive> expectations =
        open.computeIfAbsent(made.rating().userId(), user -> new ArrayDeque<>(NextFive.COUNT));
    int slot = 0;
    for (NextFive expectation : expectations) {
      blind.add(expectation.at(slot++), outcome);
    }
    if (expectations.size() == NextFive.COUNT) {
      expectations.removeLast();
    }
    expectations.addFirst(made.expectedNext());
    return made.rating();
  }
}
