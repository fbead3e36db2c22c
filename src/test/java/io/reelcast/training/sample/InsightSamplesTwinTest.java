package io.reelcast.training.sample;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.function.Function;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/**
 * Samples that see all there is, made as ratings pass, are those that all ratings together give.
 */
final class InsightSamplesTwinTest {
  private static final int RATINGS = 320;
  private static final double DAMPING = 4;
  private static final InputGroups ALL =
      InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"));
  private static final Genres GENRES = new Genres(List.of("Drama", "Crime"));
  private static final Map<String, MovieFacts> CATALOGUE =
      Map.of("m0", MovieFacts.of(1994, 0b01), "m3", MovieFacts.of(1931, 0b11));

  @ParameterizedTest(name = "seed {0}, every {1}")
  @CsvSource({"1, 1", "2, 1", "3, 2", "4, 1000"})
  void agreesWithATwinThatKeepsEverything(long seed, int stride) {
    List<Rating> ratings = RandomCrowd.ratings(seed, RATINGS);
    Function<String, Factors> factors = factors(seed);
    List<Map<String, Double>> expected =
        new NaiveSamples(Newborns.HALF_STARS, DAMPING, CATALOGUE, ratings, stride).all();
    NaiveCrowd crowd = new NaiveCrowd(Newborns.HALF_STARS.prior(), DAMPING, ratings);
    expected.forEach(new NaiveInsights(crowd, DAMPING, factors)::addTo);
    List<Map<String, Double>> made = new ArrayList<>();
    SampleMaker maker =
        new SampleMaker(
            Newborns.HALF_STARS,
            ALL,
            new RunningCrowd(
                new RunningMovies(Newborns.HALF_STARS.prior(), DAMPING, GENRES, CATALOGUE)),
            factors,
            stride,
            sample -> made.add(named(sample)));

    ratings.forEach(maker::add);

    assertThat(made).hasSameSizeAs(expected).hasSizeGreaterThan(4);
    for (int i = 0; i < made.size(); i++) {
      assertAgree(made.get(i), expected.get(i));
    }
  }

  private static void assertAgree(Map<String, Double> made, Map<String, Double> expected) {
    assertThat(made.keySet()).isEqualTo(expected.keySet());
    expected.forEach(
        (name, value) -> {
          if (Double.isNaN(value)) {
            assertThat(made.get(name)).as(name).isNaN();
          } else {
            assertThat(made.get(name)).as(name).isCloseTo(value, within(1e-4));
          }
        });
  }

  /** Each user is seen in one of three; of the movies from m15 on nothing is known. */
  private static Function<String, Factors> factors(long seed) {
    Random random = new Random(seed);
    List<Factors> three = new ArrayList<>();
    for (int i = 0; i < 3; i++) {
      List<MovieVector> movies = new ArrayList<>();
      for (int movie = 0; movie < 15; movie++) {
        float[] own = {(float) random.nextGaussian(), (float) random.nextGaussian()};
        movies.add(new MovieVector("m" + movie, (float) random.nextGaussian() / 2, own));
      }
      three.add(new Factors(3 + random.nextDouble(), 0.95, List.of(3f, 4f, 5f), movies));
    }
    return userId -> three.get(Math.floorMod(userId.hashCode(), 3));
  }

  private static Map<String, Double> named(Sample sample) {
    Map<String, Double> named = new TreeMap<>();
    named.put("anchor", (double) sample.anchor());
    named.put("completion", (double) sample.completion());
    named.put("count", (double) sample.count());
    named.put("expected", (double) sample.expected());
    named.put("size", (double) sample.inputs().size());
    for (int step = 0; step < sample.inputs().size(); step++) {
      put(named, "step " + step + " feature ", sample.inputs().step(step));
      named.put("step " + step + " genres", (double) sample.inputs().genres(step));
    }
    put(named, "user ", sample.inputs().user());
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      put(named, "slot " + slot + " feature ", sample.movie(slot));
      named.put("slot " + slot + " genres", (double) sample.genres(slot));
      named.put("slot " + slot + " bias", (double) sample.bias(slot));
      named.put("slot " + slot + " outcome", (double) sample.outcome(slot));
    }
    return named;
  }

  private static void put(Map<String, Double> named, String name, float[] features) {
    for (int i = 0; i < features.length; i++) {
      named.put(name + i, (double) features[i]);
    }
  }
}
