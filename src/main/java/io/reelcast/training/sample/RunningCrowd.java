package io.reelcast.training.sample;

import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.aftermath.RunningAftermaths;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.model.release.Learnt;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.training.Example;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

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
    double level = before.statistics().dampedResidual(movies.damping());
    add(rating, isLate, level, before.past().trail().newest(Aftermath.REACH));
  }

  /** Takes a rating in as an example tells it. */
  public void add(Example example) {
    long before = example.sequence() - 1;
    double level = before == 0 ? 0 : example.residuals() / (before + movies.damping());
    add(example.rating(), example.isLate(), level, example.trail());
  }

  private void add(Rating rating, boolean isLate, double level, List<Long> trail) {
    if (!isLate) {
      MovieFacts facts = movies.facts(rating.movieId());
      aftermaths.add(
          trail,
          MovieKey.of(rating.movieId()),
          rating.rating() - movies.mean() - level,
          movies.bias(facts));
    }
    movies.add(rating.movieId(), rating.rating());
  }

  /** Goes on from what a release told of movies. */
  public static RunningCrowd of(double prior, Learnt learnt, long count, double sum) {
    return new RunningCrowd(
        new RunningMovies(prior, learnt.movies(), count, sum),
        new RunningAftermaths(learnt.aftermaths()));
  }

  /** What is known of a movie beside its ratings. */
  public void describe(Movie movie) {
    movies.describe(
        movie.movieId(),
        movie.year().orElse(MovieFacts.NO_YEAR),
        movies.genres().bitsOf(movie.genres()));
  }

  /**
   * Lets the movies with the fewest ratings go, and what followed movies that are not among those
   * that stay: users remember some that went, and more of these would come back with each rating.
   *
   * @param most how many stay
   * @return how many went
   */
  public int forgetRarest(int most) {
    int gone = movies.forgetRarest(most).size();
    if (gone > 0 || aftermaths.size() > most) {
      aftermaths.keepOnly(movies.movieIds().stream().map(MovieKey::of).collect(Collectors.toSet()));
    }
    return gone;
  }

  /** What is known now to who describes movies by these factors; it moves on. */
  public Insight insight(Factors factors) {
    return new Insight(movies, aftermaths, factors);
  }
}
