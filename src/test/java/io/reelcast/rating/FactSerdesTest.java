package io.reelcast.rating;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.PlainAvro;
import io.reelcast.wire.MalformedException;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

/** Facts on their topics, read back by plain Avro. */
final class FactSerdesTest {

  @Test
  void ratingComesBackAsItWas() throws MalformedException {
    Rating rating = new Rating("ü1", "m1", 0.1 + 0.2, Instant.ofEpochMilli(-1));

    assertThat(RatingSerde.decode(RatingSerde.encode(rating))).isEqualTo(rating);
  }

  @Test
  void movieKeepsEveryField() throws MalformedException {
    Movie movie =
        new Movie(
            "318",
            "Le Café",
            OptionalInt.of(1994),
            List.of("Drama", "Crime"),
            OptionalInt.of(142),
            List.of("Ana"),
            List.of("Bo", "Cy"),
            Optional.of("tt1"),
            OptionalDouble.of(4.43));

    GenericRecord read = read(io.reelcast.avro.Movie.getClassSchema(), MovieSerde.encode(movie));

    assertThat(read)
        .hasToString(
            "{\"movieId\": \"318\", \"title\": \"Le Café\", \"year\": 1994, "
                + "\"genres\": [\"Drama\", \"Crime\"], \"runtimeMinutes\": 142, "
                + "\"directors\": [\"Ana\"], \"cast\": [\"Bo\", \"Cy\"], "
                + "\"imdbId\": \"tt1\", \"averageRating\": 4.43}");
    assertThat(MovieSerde.decode(MovieSerde.encode(movie))).isEqualTo(movie);
  }

  @Test
  void movieOfATitleLineLeavesTheRestOpen() throws MalformedException {
    Movie movie = Movie.of("1", "Untitled", OptionalInt.empty(), List.of());

    GenericRecord read = read(io.reelcast.avro.Movie.getClassSchema(), MovieSerde.encode(movie));

    assertThat(read)
        .hasToString(
            "{\"movieId\": \"1\", \"title\": \"Untitled\", \"year\": null, \"genres\": [], "
                + "\"runtimeMinutes\": null, \"directors\": [], \"cast\": [], "
                + "\"imdbId\": null, \"averageRating\": null}");
    assertThat(MovieSerde.decode(MovieSerde.encode(movie))).isEqualTo(movie);
  }

  @Test
  void userKeepsEveryField() throws MalformedException {
    User user = new User("1", Optional.of("F"), OptionalInt.of(35), Optional.of("pilot"));

    GenericRecord read = read(io.reelcast.avro.User.getClassSchema(), UserSerde.encode(user));

    assertThat(read)
        .hasToString(
            "{\"userId\": \"1\", \"gender\": \"F\", \"age\": 35, \"occupation\": \"pilot\"}");
    assertThat(UserSerde.decode(UserSerde.encode(user))).isEqualTo(user);
  }

  @Test
  void userOfWhomNothingIsKnownLeavesTheRestOpen() throws MalformedException {
    User user = new User("1", Optional.empty(), OptionalInt.empty(), Optional.empty());

    GenericRecord read = read(io.reelcast.avro.User.getClassSchema(), UserSerde.encode(user));

    assertThat(read)
        .hasToString("{\"userId\": \"1\", \"gender\": null, \"age\": null, \"occupation\": null}");
    assertThat(UserSerde.decode(UserSerde.encode(user))).isEqualTo(user);
  }

  private static GenericRecord read(org.apache.avro.Schema schema, byte[] bytes) {
    return PlainAvro.decode(schema, bytes, 10);
  }
}
