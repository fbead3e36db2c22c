package io.reelcast.model.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RunningMoviesTest {
  private static final Offset<Double> CLOSE = within(1e-9);
  private static final Genres GENRES = new Genres(List.of("Drama", "Crime"));
  private static final MovieFacts KNOWN = MovieFacts.of(1999, 2);

  @Test
  void expectsThePriorBeforeTheFirstRating() {
    RunningMovies movies = running();

    assertThat(movies.mean()).isEqualTo(3.5);
    assertThat(movies.expected("m0")).isEqualTo(3.5);
    assertThat(movies.now().mean()).isEqualTo(3.5);
    assertThat(movies.facts("m0")).isEqualTo(KNOWN);
  }

  @Test
  void surplusIsMeasuredBeforeTheRatingMovesTheMean() {
    RunningMovies movies = running();

    movies.add("m0", 5);
    movies.add("m0", 3);
    movies.add("new", 4.5);

    // 5 - 3.5 and 3 - 5; 4.5 - 4.
    assertThat(movies.facts("m0")).isEqualTo(new MovieFacts(2, -0.5, 6.25, 1999, 2));
    assertThat(movies.facts("new")).isEqualTo(new MovieFacts(1, 0.5, 0.25, 0, 0));
    assertThat(movies.mean()).isCloseTo(12.5 / 3, CLOSE);
  }

  @Test
  void whatIsKnownNowDoesNotMoveOn() {
    RunningMovies movies = running();
    movies.add("m0", 5);
    MovieTable now = movies.now();

    movies.add("m0", 1);

    assertThat(now.facts("m0").count()).isEqualTo(1);
    assertThat(now.mean()).isEqualTo(5);
    assertThat(now.genres()).isSameAs(GENRES);
    assertThat(now.damping()).isEqualTo(4);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void agreesWithATwinThatKeepsEverything(long seed) {
    Random random = new Random(seed);
    RunningMovies movies = running();
    List<Given> all = new ArrayList<>();
    for (int i = 0; i < 150; i++) {
      Given given = new Given("m" + random.nextInt(12), random.nextInt(1, 11) / 2.0);
      movies.add(given.movieId(), given.rating());
      all.add(given);

      assertThat(movies.mean()).isCloseTo(mean(all), CLOSE);
      for (int movie = 0; movie < 13; movie++) {
        assertAgree(movies, "m" + movie, all);
      }
    }
  }

  /** Bit for bit: a trainer that was killed makes the same releases as one that was not. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5})
  void goesOnFromATableAsIfItHadNeverStopped(long seed) {
    Random random = new Random(seed);
    RunningMovies kept = running();
    RunningMovies resumed = running();
    for (int i = 0; i < 400; i++) {
      String movieId = "m" + random.nextInt(30);
      double rating = 0.5 + 4.5 * random.nextDouble();
      int year = 1950 + random.nextInt(70);
      int genres = random.nextInt(4);
      boolean isDescribed = random.nextInt(10) == 0;
      for (RunningMovies movies : List.of(kept, resumed)) {
        movies.add(movieId, rating);
        if (isDescribed) {
          movies.describe(movieId, year, genres);
        }
      }
      if (i % 150 == 149) {
        assertThat(resumed.forgetRarest(20)).isEqualTo(kept.forgetRarest(20)).hasSize(10);
      }
      if (random.nextInt(20) == 0) {
        resumed = new RunningMovies(3.5, resumed.now(), resumed.count(), resumed.sum());
      }

      assertThat(resumed.mean()).isEqualTo(kept.mean());
      assertThat(resumed.now().all()).isEqualTo(kept.now().all());
    }
    assertThat(resumed.count()).isEqualTo(400);
    assertThat(resumed.damping()).isEqualTo(4);
    assertThat(resumed.genres()).isSameAs(GENRES);
  }

  @Test
  void goesOnBeforeTheFirstRatingFromThePrior() {
    RunningMovies resumed = new RunningMovies(3.5, running().now(), 0, 0);

    assertThat(resumed.mean()).isEqualTo(3.5);
    assertThat(resumed.facts("m0")).isEqualTo(KNOWN);
  }

  private static void assertAgree(RunningMovies movies, String movieId, List<Given> all) {
    List<Double> surpluses = surpluses(movieId, all);
    double sum = surpluses.stream().mapToDouble(Double::doubleValue).sum();
    double mean = surpluses.isEmpty() ? 0 : sum / surpluses.size();
    double squares = surpluses.stream().mapToDouble(s -> (s - mean) * (s - mean)).sum();
    int count = surpluses.size();
    MovieFacts facts = movies.facts(movieId);
    assertThat(facts.count()).isEqualTo(count);
    assertThat(facts.surplus()).isCloseTo(sum, CLOSE);
    assertThat(movies.expected(movieId)).isCloseTo(mean(all) + sum / (count + 4), CLOSE);
    assertThat(movies.deviation(facts)).isCloseTo(Math.sqrt((squares + 4) / (count + 4)), CLOSE);
    assertThat(movies.now().facts(movieId)).isEqualTo(facts);
  }

  private static List<Double> surpluses(String movieId, List<Given> all) {
    List<Double> surpluses = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (all.get(i).movieId().equals(movieId)) {
        surpluses.add(all.get(i).rating() - mean(all.subList(0, i)));
      }
    }
    return surpluses;
  }

  private static double mean(List<Given> given) {
    return given.stream().mapToDouble(Given::rating).average().orElse(3.5);
  }

  private static RunningMovies running() {
    return new RunningMovies(3.5, 4, GENRES, Map.of("m0", KNOWN));
  }

  private record Given(String movieId, double rating) {}
}
