package io.reelcast.serving.movie;

import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Movie;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/**
 * A movie: what was published of it, as far as anything was, and what a release says.
 *
 * @param isKnown whether the release knows it
 * @param ratings how many of its ratings the release has seen
 * @param expected what it usually gets; of one that is not known, what any movie does
 */
record MovieAnswer(
    String movieId,
    @Nullable String title,
    @Nullable Integer year,
    @Nullable List<String> genres,
    @Nullable Integer runtimeMinutes,
    @Nullable List<String> directors,
    @Nullable List<String> cast,
    @Nullable String imdbId,
    @Nullable Double averageRating,
    String release,
    boolean isKnown,
    @Nullable Long ratings,
    double expected,
    @Nullable Double deviation) {

  /** Empty where nobody knows the movie. */
  static Optional<MovieAnswer> of(String movieId, Optional<Movie> published, Release release) {
    Optional<MovieTable> table = release.learnt().map(Learnt::movies);
    Optional<MovieFacts> facts =
        table.map(all -> all.facts(movieId)).filter(one -> !one.equals(MovieFacts.UNKNOWN));
    if (facts.isEmpty() && published.isEmpty()) {
      return Optional.empty();
    }
    return Optional.of(
        new MovieAnswer(
            movieId,
            published.map(Movie::title).orElse(null),
            published.map(movie -> number(movie.year())).orElse(null),
            published.map(Movie::genres).orElse(null),
            published.map(movie -> number(movie.runtimeMinutes())).orElse(null),
            published.map(Movie::directors).orElse(null),
            published.map(Movie::cast).orElse(null),
            published.flatMap(Movie::imdbId).orElse(null),
            published.map(movie -> real(movie.averageRating())).orElse(null),
            release.id().toString(),
            facts.isPresent(),
            facts.map(MovieFacts::count).orElse(null),
            release.expected(movieId),
            facts.flatMap(one -> table.map(all -> all.deviation(one))).orElse(null)));
  }

  private static @Nullable Integer number(OptionalInt number) {
    return number.isPresent() ? number.getAsInt() : null;
  }

  private static @Nullable Double real(OptionalDouble number) {
    return number.isPresent() ? number.getAsDouble() : null;
  }
}
