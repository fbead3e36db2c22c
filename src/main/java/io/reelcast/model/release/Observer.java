package io.reelcast.model.release;

import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Taste;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.Newborn;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.feature.Sights;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.rating.Rating;
import java.util.List;
import java.util.Optional;

/**
 * Writes down, for whoever learns, what the network sees of users and of what they rate: a window
 * holds exactly what a prediction at its anchor was made of, so that serving and learning cannot
 * differ. Several threads may share it.
 */
final class Observer {
  private final ModelSettings settings;
  private final MovieTable movies;
  private final Insight insight;
  private final long layout;
  private final ThreadLocal<Desk> desks;

  Observer(ModelSettings settings, MovieTable movies, Insight insight, InputGroups groups) {
    this.settings = settings;
    this.movies = movies;
    this.insight = insight;
    // Equal for all releases that see the same numbers in the same places.
    this.layout =
        MovieKey.of(
            String.join(
                "|",
                groups.names().toString(),
                movies.genres().names().toString(),
                Double.toString(movies.damping()),
                Long.toString(insight.factors().origin()),
                settings.toString()));
    this.desks = ThreadLocal.withInitial(() -> new Desk(groups));
  }

  /** Names what the bytes of a window mean. */
  long layout() {
    return layout;
  }

  /**
   * The window that a rating adds to, if there is one. Where none is open, one begins every five
   * ratings, for different users at different ones, so that every place in a history occurs; one
   * that a release with another layout began is given up.
   *
   * @param release whose observer this is
   */
  Optional<Window> watch(UserState before, Rating rating, ReleaseId release) {
    Optional<Window> open =
        before
            .window()
            .filter(window -> window.layout() == layout)
            .or(
                () ->
                    isAnchor(before, rating)
                        ? Optional.of(begun(before, release))
                        : Optional.empty());
    return open.map(window -> window.with(seen(before, window, rating)));
  }

  private static boolean isAnchor(UserState before, Rating rating) {
    long place = before.sequence() + rating.userId().hashCode();
    return Math.floorMod(place, UserState.HORIZON) == 0;
  }

  private Window begun(UserState anchor, ReleaseId release) {
    Inputs inputs = desks.get().inputs;
    inputs.read(anchor, insight);
    Taste taste =
        inputs.groups().needsFactors() ? anchor.past().tasteIn(insight.factors()) : Taste.NONE;
    Octets seen = Sights.person(inputs, anchor.sequence(), Newborn.expected(anchor, settings));
    return new Window(anchor.sequence(), layout, release, taste, seen, List.of());
  }

  private Octets seen(UserState before, Window window, Rating rating) {
    Desk desk = desks.get();
    int since = window.outcomes().size();
    desk.inputs.lookFrom(window.taste(), before.past().trail().withoutNewest(since), insight);
    MovieFacts facts = movies.facts(rating.movieId());
    desk.inputs.movie(desk.movie, rating.movieId(), facts, since + 1, insight);
    return Sights.movie(desk.movie, facts.genres(), movies.bias(facts), rating.rating());
  }

  /** What one thread writes upon. */
  private static final class Desk {
    final Inputs inputs;
    final float[] movie;

    Desk(InputGroups groups) {
      this.inputs = new Inputs(groups);
      this.movie = new float[groups.movieFeatures()];
    }
  }
}
