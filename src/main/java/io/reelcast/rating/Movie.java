package io.reelcast.rating;

import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;

/** What is known of a movie. */
public record Movie(
    String movieId,
    String title,
    OptionalInt year,
    List<String> genres,
    OptionalInt runtimeMinutes,
    List<String> directors,
    List<String> cast,
    Optional<String> imdbId,
    OptionalDouble averageRating) {

  public Movie {
    genres = List.copyOf(genres);
    directors = List.copyOf(directors);
    cast = List.copyOf(cast);
  }

  /** A movie of which only the title line is known. */
  public static Movie of(String movieId, String title, OptionalInt year, List<String> genres) {
    return new Movie(
        movieId,
        title,
        year,
        genres,
        OptionalInt.empty(),
        List.of(),
        List.of(),
        Optional.empty(),
        OptionalDouble.empty());
  }
}
