package io.reelcast.rating.source.movielens;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.RatingSource;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.OptionalLong;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class MovieLensSourceTest {

  @TempDir private Path directory;

  @Test
  void readsRatingsMoviesAndUsersOfMl1m() {
    MovieLensFiles.ml1m(directory, "1::2::5::978300760\n2::1::3::978300019\n");

    RatingSource source = MovieLensSource.open(directory);

    assertThat(ratings(source))
        .containsExactly(
            new Rating("2", "1", 3, Instant.ofEpochSecond(978300019)),
            new Rating("1", "2", 5, Instant.ofEpochSecond(978300760)));
    assertThat(source.size()).isEqualTo(OptionalLong.of(2));
    assertThat(source.movies())
        .containsExactly(
            Movie.of("1", "Le Café Rouge (1995)", OptionalInt.of(1995), List.of("Comedy", "Drama")),
            Movie.of("2", "Untitled", OptionalInt.empty(), List.of("Drama")));
    assertThat(source.users())
        .containsExactly(
            new User("1", Optional.of("F"), OptionalInt.of(1), Optional.of("K-12 student")),
            new User("2", Optional.of("M"), OptionalInt.of(56), Optional.of("self-employed")));
  }

  @Test
  void readsCsvWithCarriageReturnsQuotedTitlesAndColumnsInAnyOrder() {
    MovieLensFiles.write(
        directory.resolve("ratings.csv"),
        "rating,userId,\"timestamp\",movieId\r\n3.5,u7,100,m1\r\n0.5,u8,99,m2\r\n");
    MovieLensFiles.write(
        directory.resolve("movies.csv"),
        """
        movieId,title,genres\r
        m1,"Ünder, ""Over"" (Fuori) (2016) ",Action|Sci-Fi\r
        m2,"11'09""01 - Part One (2002)",(no genres listed)\r
        m3,Season One (2006-2007),Drama\r
        """
            .getBytes(StandardCharsets.UTF_8));

    RatingSource source = MovieLensSource.open(directory);

    assertThat(ratings(source))
        .containsExactly(
            new Rating("u8", "m2", 0.5, Instant.ofEpochSecond(99)),
            new Rating("u7", "m1", 3.5, Instant.ofEpochSecond(100)));
    assertThat(source.movies())
        .containsExactly(
            Movie.of(
                "m1",
                "Ünder, \"Over\" (Fuori) (2016) ",
                OptionalInt.of(2016),
                List.of("Action", "Sci-Fi")),
            Movie.of("m2", "11'09\"01 - Part One (2002)", OptionalInt.of(2002), List.of()),
            Movie.of("m3", "Season One (2006-2007)", OptionalInt.empty(), List.of("Drama")));
    assertThat(source.users()).isEmpty();
  }

  @Test
  void readsOneFileOfRatingsWithoutMovies() {
    Path file =
        MovieLensFiles.write(
            directory.resolve("mine.csv"),
            "timestamp,weather,movieId,userId,rating\n4294967295,\"rain, wind\",m,u,-7.25");

    RatingSource source = MovieLensSource.open(file);

    assertThat(ratings(source))
        .containsExactly(new Rating("u", "m", -7.25, Instant.parse("2106-02-07T06:28:15Z")));
    assertThat(source.movies()).isEmpty();
    assertThat(source.users()).isEmpty();
    assertThat(source.fingerprint()).matches("mine-[0-9a-f]{16}");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void ordersByTimeAndKeepsTheFilesOrderOfTies(long seed) {
    SplittableRandom random = new SplittableRandom(seed);
    StringBuilder file = new StringBuilder("userId,movieId,rating,timestamp\n");
    List<Rating> expected = new ArrayList<>();
    for (int row = 0; row < 200_000; row++) {
      String user = "u" + random.nextInt(5_000);
      String movie = "m" + row;
      double rating = random.nextInt(1, 11) / 2.0;
      int second = random.nextInt(500);
      file.append(user + ',' + movie + ',' + rating + ',' + second + '\n');
      expected.add(new Rating(user, movie, rating, Instant.ofEpochSecond(second)));
    }
    expected.sort(Comparator.comparing(Rating::ratedAt));

    RatingSource source = MovieLensSource.open(MovieLensFiles.csv(directory, file.toString()));

    assertThat(ratings(source)).isEqualTo(expected);
  }

  @Test
  void startsAtAnyPosition() {
    MovieLensFiles.csv(directory, "userId,movieId,rating,timestamp\na,m,1,10\nb,m,2,20\nc,m,3,30");
    RatingSource source = MovieLensSource.open(directory);

    Iterator<Rating> fromTheLast = source.ratingsFrom(2);

    assertThat(fromTheLast.next().userId()).isEqualTo("c");
    assertThat(fromTheLast).isExhausted();
    assertThatThrownBy(fromTheLast::next).isInstanceOf(NoSuchElementException.class);
    assertThat(source.ratingsFrom(3)).isExhausted();
    assertThat(source.ratingsFrom(1L << 40)).isExhausted();
    assertThatThrownBy(() -> source.ratingsFrom(-1)).isInstanceOf(IllegalArgumentException.class);
  }

  private static List<Rating> ratings(RatingSource source) {
    List<Rating> ratings = new ArrayList<>();
    source.ratingsFrom(0).forEachRemaining(ratings::add);
    return ratings;
  }
}
