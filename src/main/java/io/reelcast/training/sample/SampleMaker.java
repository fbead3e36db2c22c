package io.reelcast.training.sample;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.Newborn;
import io.reelcast.model.feature.MovieFeatures;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/**
 * Goes through ratings as the stream does, and makes a sample whenever five have followed an
 * anchor. Movies are known by the ratings that came before. Not for several threads.
 */
public final class SampleMaker {
  private final ModelSettings settings;
  private final RunningMovies movies;
  private final int stride;
  private final Consumer<Sample> made;
  private final Map<String, UserState> states = new HashMap<>();
  private final Map<String, List<Filling>> fillings = new HashMap<>();
  private int place;

  /**
   * @param movies what is known before the first rating; moves on with each
   * @param stride every how many ratings of a user there is an anchor
   * @param made takes each sample, which is filled anew afterwards
   */
  public SampleMaker(
      ModelSettings settings, RunningMovies movies, int stride, Consumer<Sample> made) {
    this.settings = settings;
    this.movies = movies;
    this.stride = stride;
    this.made = made;
  }

  public void add(Rating rating) {
    UserState before = states.getOrDefault(rating.userId(), UserState.UNKNOWN);
    Reception reception = before.receive(rating);
    if (reception.isRepeat()) {
      return;
    }
    List<Filling> open = fillings.computeIfAbsent(rating.userId(), user -> new ArrayList<>(2));
    if (before.sequence() == 0) {
      open.add(anchored(before, -1));
    }
    if (!reception.isLate()) {
      fill(open, rating);
    }
    UserState after = before.after(rating, movies);
    states.put(rating.userId(), after);
    movies.add(rating.movieId(), rating.rating());
    if (!reception.isLate() && isAnchor(rating.userId(), after.sequence())) {
      open.add(anchored(after, place));
    }
    place++;
  }

  /** How many ratings were taken in. */
  public int ratings() {
    return place;
  }

  /** Users begin at different places, so that every place in a user's history occurs. */
  private boolean isAnchor(String userId, long sequence) {
    return Math.floorMod(sequence + userId.hashCode(), stride) == 0;
  }

  private Filling anchored(UserState state, int anchor) {
    Filling filling = new Filling();
    filling.sample.inputs().read(state, movies);
    filling.sample.anchor(anchor, state.sequence(), Newborn.expected(state, settings));
    return filling;
  }

  private void fill(List<Filling> open, Rating rating) {
    MovieFacts facts = movies.facts(rating.movieId());
    for (Iterator<Filling> each = open.iterator(); each.hasNext(); ) {
      Filling filling = each.next();
      int slot = filling.filled++;
      MovieFeatures.fill(filling.sample.movie(slot), facts, slot + 1, movies);
      filling.sample.outcome(slot, place, facts.genres(), movies.bias(facts), rating.rating());
      if (filling.filled == UserState.HORIZON) {
        made.accept(filling.sample);
        each.remove();
      }
    }
  }

  private static final class Filling {
    final Sample sample = new Sample();
    int filled;
  }
}
