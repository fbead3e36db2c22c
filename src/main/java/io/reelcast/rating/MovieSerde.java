package io.reelcast.rating;

import io.reelcast.wire.SingleObject;

/** A movie as it lies on its topic. */
public final class MovieSerde {
  private static final SingleObject<io.reelcast.avro.Movie> WIRE =
      new SingleObject<>(io.reelcast.avro.Movie.class, io.reelcast.avro.Movie.getClassSchema());

  private MovieSerde() {}

  public static byte[] encode(Movie movie) {
    return WIRE.encode(
        io.reelcast.avro.Movie.newBuilder()
            .setMovieId(movie.movieId())
            .setTitle(movie.title())
            .setYear(movie.year().isPresent() ? movie.year().getAsInt() : null)
            .setGenres(movie.genres())
            .setRuntimeMinutes(
                movie.runtimeMinutes().isPresent() ? movie.runtimeMinutes().getAsInt() : null)
            .setDirectors(movie.directors())
            .setCast(movie.cast())
            .setImdbId(movie.imdbId().orElse(null))
            .setAverageRating(
                movie.averageRating().isPresent() ? movie.averageRating().getAsDouble() : null)
            .build());
  }
}
