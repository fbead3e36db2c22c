package io.reelcast.training.sample;

import io.reelcast.history.Reception;
import io.reelcast.history.UserState;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.Newborn;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Goes through ratings as the stream does, and makes a sample whenever five have followed an
 * anchor. Movies are known by the ratings that came before. Not for several threads.
 */
public final class SampleMaker {
  private final ModelSettings settings;
  private final InputGroups groups;
  private final RunningCrowd crowd;
  private final Function<String, Factors> factors;
  private final int stride;
  private final Consumer<Sample> made;
  private final Map<String, UserState> states = new HashMap<>();
  private final Map<String, List<Filling>> fillings = new HashMap<>();
  private int place;

  /**
   * @param groups what samples see
   * @param crowd what is known before the first rating; moves on with each
   * @param factors those that each user's taste is told in
   * @param stride every how many ratings of a user there is an anchor
   * @param made takes each sample, which is filled anew afterwards
   */
  public SampleMaker(
      ModelSettings settings,
      InputGroups groups,
      RunningCrowd crowd,
      Function<String, Factors> factors,
      int stride,
      Consumer<Sample> made) {
    this.settings = settings;
    this.groups = groups;
    this.crowd = crowd;
    this.factors = factors;
    this.stride = stride;
    this.made = made;
  }

  public void add(Rating rating) {
    UserState before = states.getOrDefault(rating.userId(), UserState.UNKNOWN);
    Reception reception = before.receive(rating);
    if (reception.isRepeat()) {
      return;
    }
    Insight insight = crowd.insight(factors.apply(rating.userId()));
    List<Filling> open = fillings.computeIfAbsent(rating.userId(), user -> new ArrayList<>(2));
    if (before.sequence() == 0) {
      open.add(anchored(before, -1, insight));
    }
    if (!reception.isLate()) {
      fill(open, rating, insight);
    }
    UserState after = before.after(rating, insight);
    states.put(rating.userId(), after);
    crowd.add(before, rating, reception.isLate());
    if (!reception.isLate() && isAnchor(rating.userId(), after.sequence())) {
      open.add(anchored(after, place, insight));
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

  private Filling anchored(UserState state, int anchor, Insight insight) {
    Filling filling = new Filling(groups);
    filling.sample.inputs().read(state, insight);
    filling.sample.anchor(anchor, state.sequence(), Newborn.expected(state, settings));
    return filling;
  }

  private void fill(List<Filling> open, Rating rating, Insight insight) {
    MovieFacts facts = insight.movies().facts(rating.movieId());
    double bias = insight.movies().bias(facts);
    for (Iterator<Filling> each = open.iterator(); each.hasNext(); ) {
      Filling filling = each.next();
      int slot = filling.filled++;
      Sample sample = filling.sample;
      sample.inputs().movie(sample.movie(slot), rating.movieId(), facts, slot + 1, insight);
      sample.outcome(slot, place, facts.genres(), bias, rating.rating());
      if (filling.filled == UserState.HORIZON) {
        made.accept(filling.sample);
        each.remove();
      }
    }
  }

  private static final class Filling {
    final Sample sample;
    int filled;

    Filling(InputGroups groups) {
      this.sample = new Sample(groups);
    }
  }
}
