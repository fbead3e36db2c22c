package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.made.draw.Moments;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class MadeWorldTest {

  @Test
  void isTheSameUnderTheSameSeedOnly() {
    MadeWorld world = new MadeWorld(MadeSettings.of(1, 5_000));
    MadeWorld same = new MadeWorld(MadeSettings.of(1, 5_000));
    MadeWorld other = new MadeWorld(MadeSettings.of(2, 5_000));

    List<Rating> ratings = take(world.ratingsFrom(0), 5_000);

    assertThat(take(same.ratingsFrom(0), 5_000)).isEqualTo(ratings);
    assertThat(same.movies().toList()).isEqualTo(world.movies().toList());
    assertThat(same.users().toList()).isEqualTo(world.users().toList());
    assertThat(same.fingerprint()).isEqualTo(world.fingerprint()).matches("made-[0-9a-f]{16}");
    assertThat(take(other.ratingsFrom(0), 5_000)).isNotEqualTo(ratings);
    assertThat(other.fingerprint()).isNotEqualTo(world.fingerprint());
  }

  /** If this fails on purpose, change the version in the world's fingerprint too. */
  @Test
  void staysTheWorldItWasInEarlierReleases() {
    MadeWorld world = new MadeWorld(MadeSettings.of(1, 10_000));
    Fingerprint contents = new Fingerprint();

    world.ratingsFrom(0).forEachRemaining(rating -> contents.with(rating.toString()));

    assertThat(contents.prefixed("seed-1")).isEqualTo("seed-1-5c380db2771bae4c");
  }

  @Test
  void isTheBeginningOfALongerWorld() {
    MadeWorld bounded = new MadeWorld(MadeSettings.of(1, 3_000));
    MadeWorld endless = new MadeWorld(MadeSettings.endless(1, 2_000, 500));

    List<Rating> all = take(bounded.ratingsFrom(0), Integer.MAX_VALUE);

    assertThat(all).hasSize(3_000).isEqualTo(take(endless.ratingsFrom(0), 3_000));
    assertThat(bounded.size()).isEqualTo(OptionalLong.of(3_000));
    assertThat(endless.size()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {1, 999, 2_999, 3_000, 9_999})
  void resumesWhereSkippingWouldLead(int position) {
    MadeWorld world = new MadeWorld(MadeSettings.of(3, 3_000));
    List<Rating> all = take(world.ratingsFrom(0), 3_000);

    List<Rating> resumed = take(world.ratingsFrom(position), 3_000);

    assertThat(resumed).isEqualTo(all.subList(Math.min(position, 3_000), 3_000));
  }

  @Test
  void makesTheSameRatingsWhenMoreIsTold() {
    MadeWorld world = new MadeWorld(MadeSettings.of(3, 5_000));

    List<MadeRating> known = take(world.knownFrom(1_000), 5_000);

    assertThat(known.stream().map(MadeRating::rating).toList())
        .isEqualTo(take(world.ratingsFrom(1_000), 5_000));
  }

  @Test
  void refusesANegativePosition() {
    MadeWorld world = new MadeWorld(MadeSettings.of(3, 1));

    assertThatThrownBy(() -> world.ratingsFrom(-1)).hasMessageContaining("but is -1");
  }

  @Test
  void goesForwardInTimeAndNeverGivesOneUserTwoRatingsAtOnce() {
    MadeWorld world = new MadeWorld(MadeSettings.of(5, 100_000));
    List<Rating> ratings = take(world.ratingsFrom(0), 100_000);

    Set<String> usersAndTimes = new HashSet<>();
    ratings.forEach(rating -> usersAndTimes.add(rating.userId() + rating.ratedAt()));
    Duration length = Duration.between(ratings.get(0).ratedAt(), ratings.get(99_999).ratedAt());

    assertThat(ratings.get(0).ratedAt()).isEqualTo(MadeSettings.START);
    assertThat(ratings.stream().map(Rating::ratedAt).toList()).isSorted();
    assertThat(usersAndTimes).hasSize(100_000);
    assertThat(length.toHours() / 24.0).isCloseTo(5, within(0.5));
  }

  @Test
  void letsUsersArriveOverTimeAndSomeRateMuchMoreThanOthers() {
    MadeWorld world = new MadeWorld(MadeSettings.of(6, 300_000));

    Map<String, Integer> counts = new LinkedHashMap<>();
    Map<String, Integer> firstAt = new LinkedHashMap<>();
    List<Rating> ratings = take(world.ratingsFrom(0), 300_000);
    for (int index = 0; index < ratings.size(); index++) {
      String user = ratings.get(index).userId();
      counts.merge(user, 1, Integer::sum);
      firstAt.putIfAbsent(user, index);
    }

    List<Integer> sorted = counts.values().stream().sorted().toList();
    assertThat(firstAt.values()).filteredOn(first -> first > 150_000).hasSizeGreaterThan(600);
    assertThat(sorted.get(sorted.size() / 2)).isBetween(40, 120);
    assertThat(sorted.get(sorted.size() * 99 / 100)).isGreaterThan(1_000);
  }

  @Test
  void knowsEveryUserAndMovieThatItsRatingsName() {
    MadeWorld world = new MadeWorld(MadeSettings.of(7, 50_000));
    Set<String> users = world.users().map(User::userId).collect(Collectors.toSet());
    Set<String> movies = world.movies().map(Movie::movieId).collect(Collectors.toSet());

    List<Rating> ratings = take(world.ratingsFrom(0), 50_000);

    assertThat(users).hasSize(2_000).contains("u1", "u2000");
    assertThat(movies).hasSize(500).contains("m1", "m500");
    assertThat(ratings).allMatch(rating -> users.contains(rating.userId()));
    assertThat(ratings).allMatch(rating -> movies.contains(rating.movieId()));
  }

  @Test
  void makesMoviesWithDistinctTitlesYearsAndOneToThreeGenres() {
    MadeWorld world = new MadeWorld(MadeSettings.endless(8, 1, 20_000));

    List<Movie> movies = world.movies().toList();

    assertThat(movies).extracting(Movie::title).doesNotHaveDuplicates();
    assertThat(movies).allMatch(movie -> movie.year().orElseThrow() <= 2024);
    assertThat(movies).allMatch(movie -> movie.genres().size() >= 1 && movie.genres().size() <= 3);
    assertThat(movies.stream().flatMap(movie -> movie.genres().stream()).distinct()).hasSize(18);
  }

  @ParameterizedTest
  @CsvSource({"0.5, 5, 0.5", "1, 5, 1", "0, 10, 1", "-1, 1, 0.25"})
  void keepsToTheRangeAndItsMiddle(double lowest, double highest, double step) {
    RatingRange range = new RatingRange(lowest, highest, step);
    MadeWorld world = new MadeWorld(MadeSettings.of(9, 100_000, range));

    double[] ratings =
        take(world.ratingsFrom(0), 100_000).stream().mapToDouble(Rating::rating).toArray();

    double width = highest - lowest;
    assertThat(ratings).containsOnly(values(range));
    assertThat(Moments.mean(ratings)).isCloseTo(lowest + width * 0.67, within(width * 0.03));
    assertThat(Moments.deviation(ratings)).isCloseTo(width * 0.235, within(width * 0.015));
  }

  @ParameterizedTest
  @CsvSource({"1, 1", "1, 100", "3, 2", "50, 1"})
  void lastsEvenWithHardlyAnyoneInIt(int users, int movies) {
    MadeWorld world = new MadeWorld(MadeSettings.endless(10, users, movies));

    List<MadeRating> known = take(world.knownFrom(0), 2_000);

    assertThat(known).hasSize(2_000);
    assertThat(known).allMatch(made -> Double.isFinite(made.expectedNext().fifth()));
  }

  @Test
  void cutsTheStartToMilliseconds() {
    Instant start = Instant.parse("2024-01-01T00:00:00.123456789Z");
    MadeWorld world =
        new MadeWorld(
            new MadeWorldSettings(
                1, 1, 1, OptionalLong.empty(), start, MadeSettings.HALF_STARS, 0));

    Rating first = world.ratingsFrom(0).next();

    assertThat(first.ratedAt()).isEqualTo(Instant.parse("2024-01-01T00:00:00.123Z"));
  }

  private static double[] values(RatingRange range) {
    double[] values = new double[range.steps() + 1];
    for (int step = 0; step < values.length; step++) {
      values[step] = range.value(step);
    }
    return values;
  }

  private static <T> List<T> take(Iterator<T> iterator, int most) {
    List<T> taken = new ArrayList<>();
    while (taken.size() < most && iterator.hasNext()) {
      taken.add(iterator.next());
    }
    return taken;
  }
}
