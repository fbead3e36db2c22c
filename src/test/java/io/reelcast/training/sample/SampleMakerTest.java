package io.reelcast.training.sample;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SampleMakerTest {
  private static final int EVERY = 1;

  @Test
  void firstWindowBeginsBeforeTheFirstRating() {
    List<Sample> samples = samples(inOrder(5));

    assertThat(samples).hasSize(1);
    Sample sample = samples.get(0);
    assertThat(sample.anchor()).isEqualTo(-1);
    assertThat(sample.completion()).isEqualTo(4);
    assertThat(sample.count()).isZero();
    assertThat(sample.inputs().size()).isZero();
    assertThat(sample.expected()).isEqualTo(3.5f);
    assertThat(sample.outcome(0)).isEqualTo(1);
    assertThat(sample.outcome(4)).isEqualTo(5);
  }

  @Test
  void eachRatingIsAnAnchorWhereTheStrideIsOne() {
    List<Sample> samples = samples(inOrder(8));

    assertThat(samples).extracting(Sample::anchor).containsExactly(-1, 0, 1, 2);
    assertThat(samples).extracting(Sample::completion).containsExactly(4, 5, 6, 7);
    assertThat(samples).extracting(Sample::count).containsExactly(0, 1, 2, 3);
  }

  @Test
  void nothingIsMadeOfFewerThanFiveRatings() {
    assertThat(samples(inOrder(4))).isEmpty();
  }

  @Test
  void repeatHasNoPlaceAndFillsNoSlot() {
    List<Rating> ratings = new ArrayList<>(inOrder(5));
    ratings.add(4, ratings.get(3));

    List<Sample> samples = samples(ratings);

    assertThat(samples).extracting(Sample::completion).containsExactly(4);
    assertThat(samples.get(0).outcome(4)).isEqualTo(5);
  }

  @Test
  void lateRatingHasAPlaceButIsNeitherOutcomeNorAnchor() {
    List<Rating> ratings = new ArrayList<>(inOrder(8));
    ratings.add(4, rating("late", 0.5, 1));

    List<Sample> samples = samples(ratings);

    assertThat(samples).extracting(Sample::anchor).containsExactly(-1, 0, 1, 2);
    assertThat(samples).extracting(Sample::completion).containsExactly(5, 6, 7, 8);
    assertThat(samples.get(0).outcome(4)).isEqualTo(5);
  }

  @ParameterizedTest(name = "every {0}")
  @ValueSource(ints = {2, 3, 7})
  void everyPlaceInAHistoryIsSomeonesAnchor(int stride) {
    List<Rating> ratings = new ArrayList<>();
    for (int user = 0; user < 60; user++) {
      for (Rating rating : inOrder(20)) {
        ratings.add(new Rating("u" + user, rating.movieId(), rating.rating(), rating.ratedAt()));
      }
    }

    List<Sample> samples = samples(ratings, stride);

    List<Integer> counts = samples.stream().map(Sample::count).distinct().sorted().toList();
    assertThat(counts).containsExactly(0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15);
    // Each user's first window, and of the fifteen other anchors every so-many-th.
    assertThat(samples.size()).isBetween(60 + 60 * (15 / stride), 60 + 60 * (15 / stride + 1));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatComesAfterTheCompletionDoesNotChangeASample(long seed) {
    List<Rating> ratings = RandomCrowd.ratings(seed, 300);
    List<Rating> others = new ArrayList<>(ratings.subList(0, 150));
    ratings.subList(150, 300).forEach(rating -> others.add(with(rating, "other", 0.5)));

    List<Sample> samples = samples(ratings.subList(0, 150));

    assertThat(samples).hasSizeGreaterThan(20);
    assertSame(samples, samples(ratings).subList(0, samples.size()));
    assertSame(samples, samples(others).subList(0, samples.size()));
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5, 6})
  void whatComesAfterTheAnchorDoesNotChangeWhatIsSeenThere(long seed) {
    List<Rating> ratings = RandomCrowd.ratings(seed, 300);
    int compared = 0;
    for (int cut = 50; cut < 300; cut += 10) {
      List<Rating> others = new ArrayList<>(ratings.subList(0, cut));
      int anchor = places(others) - 1;
      for (Rating rating : ratings.subList(cut, 300)) {
        others.add(with(rating, rating.movieId() + "x", 5.5 - rating.rating()));
      }

      Optional<Sample> seen = anchoredAt(anchor, samples(ratings));
      Optional<Sample> other = anchoredAt(anchor, samples(others));

      if (seen.isPresent() && other.isPresent()) {
        compared++;
        assertThat(seen(other.get())).isEqualTo(seen(seen.get()));
        assertThat(Samples.bytes(other.get())).isNotEqualTo(Samples.bytes(seen.get()));
      }
    }
    assertThat(compared).isGreaterThan(5);
  }

  /** A sample without its outcomes. */
  private static byte[] seen(Sample sample) {
    Sample seen = Samples.copy(sample);
    for (int slot = 0; slot < 5; slot++) {
      seen.outcome(slot, 0, 0, 0, 0);
      Arrays.fill(seen.movie(slot), 0);
    }
    return Samples.bytes(seen);
  }

  private static Optional<Sample> anchoredAt(int place, List<Sample> samples) {
    return samples.stream().filter(sample -> sample.anchor() == place).findFirst();
  }

  private static void assertSame(List<Sample> samples, List<Sample> others) {
    for (int i = 0; i < samples.size(); i++) {
      assertThat(Samples.bytes(others.get(i))).isEqualTo(Samples.bytes(samples.get(i)));
    }
  }

  private static Rating with(Rating rating, String movieId, double value) {
    return new Rating(rating.userId(), movieId, value, rating.ratedAt());
  }

  /** So many ratings of m0, m1 and so on, a second apart: 1, 2, 3, 4, 5 and again. */
  private static List<Rating> inOrder(int count) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ratings.add(rating("m" + i, 1 + i % 5, Instant.ofEpochSecond(i + 1).toEpochMilli()));
    }
    return ratings;
  }

  private static int places(List<Rating> ratings) {
    SampleMaker maker = maker(EVERY, new ArrayList<>());
    ratings.forEach(maker::add);
    return maker.ratings();
  }

  private static List<Sample> samples(List<Rating> ratings) {
    return samples(ratings, EVERY);
  }

  private static List<Sample> samples(List<Rating> ratings, int stride) {
    List<Sample> samples = new ArrayList<>();
    SampleMaker maker = maker(stride, samples);
    ratings.forEach(maker::add);
    return samples;
  }

  private static SampleMaker maker(int stride, List<Sample> samples) {
    RunningMovies movies = new RunningMovies(3.5, 4, new Genres(List.of()), Map.of());
    return new SampleMaker(
        Newborns.HALF_STARS,
        InputGroups.FIRST,
        new RunningCrowd(movies),
        userId -> Factors.NONE,
        stride,
        sample -> samples.add(Samples.copy(sample)));
  }
}
