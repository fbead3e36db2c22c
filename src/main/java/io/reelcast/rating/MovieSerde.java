package io.reelcast.rating;

import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

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

  /** Decodes a movie, or says why the bytes are none. */
  public static Movie decode(byte[] bytes) throws MalformedException {
    io.reelcast.avro.Movie wire = WIRE.decode(bytes);
    Double average = wire.getAverageRating();
    return new Movie(
        wire.getMovieId(),
        wire.getTitle(),
        optional(wire.getYear()),
        wire.getGenres(),
        optional(wire.getRuntimeMinutes()),
        wire.getDirectors(),
        wire.getCast(),
        Optional.ofNullable(wire.getImdbId()),
        average == null ? OptionalDouble.empty() : OptionalDouble.of(average));
  }

  private static OptionalInt optional(@Nullable Integer number) {
    return number == null ? OptionalInt.empty() : OptionalInt.of(number);
  }
}
