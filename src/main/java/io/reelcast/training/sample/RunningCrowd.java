package io.reelcast.training.sample;

import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.RunningAftermaths;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * What the crowd says of movies while ratings come in. Not for several threads.
 *
 * @param movies how each is rated
 * @param aftermaths what follows each
 */
public record RunningCrowd(RunningMovies movies, RunningAftermaths aftermaths) {
  public RunningCrowd(RunningMovies movies) {
    this(movies, new RunningAftermaths());
  }

  /**
   * Before the first rating.
   *
   * @param catalogue the movies of which something is known
   * @param mostGenres how many genres are told apart
   * @param prior the mean before the first rating
   * @param damping how many ratings of no surplus are added to a movie's before they are averaged
   */
  public static RunningCrowd before(
      List<Movie> catalogue, int mostGenres, double prior, double damping) {
    Genres genres = Genres.mostFrequent(catalogue.stream().map(Movie::genres).toList(), mostGenres);
    Map<String, MovieFacts> known = new HashMap<>();
    for (Movie movie : catalogue) {
      int year = movie.year().orElse(MovieFacts.NO_YEAR);
      known.put(movie.movieId(), MovieFacts.of(year, genres.bitsOf(movie.genres())));
    }
    return new RunningCrowd(new RunningMovies(prior, damping, genres, known));
  }

  /**
   * Takes a rating in.
   *
   * @param before its user's state before it
   * @param isLate it is older than the user's newest: it follows nothing
   */
  public void add(UserState before, Rating rating, boolean isLate) {
    if (!isLate) {
      MovieFacts facts = movies.facts(rating.movieId());
      double level = before.statistics().dampedResidual(movies.damping());
      aftermaths.add(
          before.past().trail(),
          MovieKey.of(rating.movieId()),
          rating.rating() - movies.mean() - level,
          movies.bias(facts));
    }
    movies.add(rating.movieId(), rating.rating());
  }

  /** What is known now to who describes movies by these factors; it moves on. */
  public Insight insight(Factors factors) {
    return new Insight(movies, aftermaths, factors);
  }
}
