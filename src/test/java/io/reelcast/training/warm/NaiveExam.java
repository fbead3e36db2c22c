package io.reelcast.training.warm;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.model.Newborn;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/**
 * Asks a release for each window what it would have said, had it known the movies as they were
 * then: slow, and too simple to be wrong. Every user rates a movie once at most.
 */
final class NaiveExam {
  private static final int FIVE = 5;

  private final Release release;
  private final List<Rating> ratings;
  private final List<MovieTable> known = new ArrayList<>(); // Before each rating.

  long learnt;
  long heldBack;
  double blind;
  double conditioned;
  double newborn;

  /**
   * @param movies before the first rating
   */
  NaiveExam(Release release, RunningMovies movies, List<Rating> ratings) {
    this.release = release;
    this.ratings = ratings;
    for (Rating rating : ratings) {
      known.add(movies.now());
      movies.add(rating.movieId(), rating.rating());
    }
  }

  /** Takes every window in whose anchor is at a place or after it; those before count as learnt. */
  NaiveExam from(int cut) {
    ratings.stream().map(Rating::userId).distinct().forEach(user -> take(placesOf(user), cut));
    return this;
  }

  double root(double squares) {
    return Math.sqrt(squares / heldBack / FIVE);
  }

  private List<Integer> placesOf(String user) {
    return IntStream.range(0, ratings.size())
        .filter(place -> ratings.get(place).userId().equals(user))
        .boxed()
        .toList();
  }

  private void take(List<Integer> places, int cut) {
    for (int seen = 0; seen + FIVE <= places.size(); seen++) {
      List<Integer> next = places.subList(seen, seen + FIVE);
      int anchor = seen == 0 ? -1 : places.get(seen - 1);
      if (next.get(FIVE - 1) < cut) {
        learnt++;
      }
      if (anchor >= cut) {
        heldBack++;
        score(places.subList(0, seen), anchor, next);
      }
    }
  }

  private void score(List<Integer> past, int anchor, List<Integer> next) {
    UserState state = UserState.UNKNOWN;
    for (int place : past) {
      state = state.after(ratings.get(place), known.get(place));
    }
    MovieTable then = known.get(anchor + 1);
    List<String> movieIds = next.stream().map(place -> ratings.get(place).movieId()).toList();
    Floats unseen = knowing(then).forecast(state).ratings();
    Floats seen = knowing(asRated(then, next)).next(state, movieIds).ratings();
    double expected = Newborn.expected(state, release.settings());
    for (int slot = 0; slot < FIVE; slot++) {
      double outcome = ratings.get(next.get(slot)).rating();
      blind += Math.pow(outcome - unseen.get(slot), 2);
      conditioned += Math.pow(outcome - seen.get(slot), 2);
      newborn += Math.pow(outcome - expected, 2);
    }
  }

  /** Each of the next movies as it is known when its turn comes. */
  private MovieTable asRated(MovieTable then, List<Integer> next) {
    Map<String, MovieFacts> movies = new HashMap<>(then.all());
    for (int place : next) {
      String movieId = ratings.get(place).movieId();
      movies.put(movieId, known.get(place).facts(movieId));
    }
    return new MovieTable(then.mean(), then.damping(), then.genres(), movies);
  }

  private Release knowing(MovieTable movies) {
    Learnt learnt = release.learnt().orElseThrow();
    return new Release(
        release.sha256(),
        release.settings(),
        release.provenance(),
        Optional.of(
            new Learnt(
                release.settings(),
                movies,
                learnt.aftermaths(),
                learnt.factors(),
                learnt.scaling(),
                learnt.network(),
                learnt.intervals(),
                learnt.training())));
  }
}
