package io.reelcast.model.release;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.Newborn;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.Scratch;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.Test;

final class LearntTest {
  private static final Release RANDOM = LearntReleases.random(1).release();
  private static final Learnt PARTS = RANDOM.learnt().orElseThrow();
  private static final Insight INSIGHT =
      new Insight(PARTS.movies(), PARTS.aftermaths(), PARTS.factors());

  @Test
  void withoutWeightsItIsTheNewbornThatKnowsTheMovies() {
    int weights = LearntReleases.weights(LearntReleases.SHAPE, new Random(1)).length;
    Release release = withWeights(new float[weights]);
    UserState state = after(RANDOM, 4, 2);

    Forecast forecast = release.forecast(state);

    // 0.55 * 3.4 + 0.45 * 3, see NewbornTest.
    for (int slot = 0; slot < 5; slot++) {
      assertThat(forecast.ratings().get(slot)).isCloseTo(3.22f, within(1e-6f));
    }
    MovieTable movies = PARTS.movies();
    double bias = movies.bias(movies.facts("m3"));
    assertThat(bias).isNotZero();
    assertThat((double) release.conditioned(state, "m3"))
        .isCloseTo(Math.min(5, Math.max(0.5, 3.22 + bias)), within(1e-6));
    assertThat((double) release.conditioned(state, "unknown")).isCloseTo(3.22, within(1e-6));
  }

  @Test
  void addsWhatTheNetworkSaysAsAShareOfTheScale() {
    for (UserState state : states()) {
      Inputs inputs = new Inputs(LearntReleases.SHAPE.inputs());
      inputs.read(state, INSIGHT);
      PARTS.scaling().apply(inputs);
      Scratch scratch = new Scratch(PARTS.network().shape());
      float[] surplus = new float[Network.HORIZON];
      PARTS.network().read(inputs, scratch);
      PARTS.network().blind(inputs, scratch, surplus);

      Floats ratings = RANDOM.forecast(state).ratings();

      double expected = Newborn.expected(state, RANDOM.settings());
      for (int slot = 0; slot < 5; slot++) {
        assertThat((double) ratings.get(slot))
            .isCloseTo(onScale(expected + 4.5 * surplus[slot]), within(1e-6));
      }
    }
  }

  @Test
  void conditionedAddsTheMoviesBiasAndWhatTheNetworkSaysOfIt() {
    for (UserState state : states()) {
      Inputs inputs = new Inputs(LearntReleases.SHAPE.inputs());
      inputs.read(state, INSIGHT);
      PARTS.scaling().apply(inputs);
      Scratch scratch = new Scratch(PARTS.network().shape());
      PARTS.network().read(inputs, scratch);
      PARTS.network().meet(inputs, scratch);
      float[] movie = new float[LearntReleases.SHAPE.inputs().movieFeatures()];
      MovieTable movies = PARTS.movies();
      inputs.movie(movie, "m9", movies.facts("m9"), 1, INSIGHT);
      PARTS.scaling().movies().apply(movie);
      float surplus = PARTS.network().conditioned(movie, movies.facts("m9").genres(), scratch);

      float said = RANDOM.conditioned(state, "m9");

      double expected = Newborn.expected(state, RANDOM.settings());
      double bias = movies.bias(movies.facts("m9"));
      assertThat((double) said).isCloseTo(onScale(expected + bias + 4.5 * surplus), within(1e-6));
    }
  }

  @Test
  void intervalsReachAsFarAsErrorsOfSuchUsersDid() {
    Intervals intervals = PARTS.intervals();
    for (UserState state : states()) {

      Forecast forecast = RANDOM.forecast(state);

      for (int slot = 0; slot < 5; slot++) {
        float rating = forecast.ratings().get(slot);
        double low = rating + intervals.low(state.sequence(), slot + 1);
        double high = rating + intervals.high(state.sequence(), slot + 1);
        assertThat((double) forecast.low().get(slot)).isCloseTo(onScale(low), within(1e-6));
        assertThat((double) forecast.high().get(slot)).isCloseTo(onScale(high), within(1e-6));
      }
    }
  }

  @Test
  void severalMoviesAreEachSaidAsIfAlone() {
    List<String> movieIds = List.of("m3", "unknown", "m1", "m3", "m20", "m7", "m8");
    for (UserState state : states()) {

      Forecast forecast = RANDOM.conditioned(state, movieIds);

      assertThat(forecast.size()).isEqualTo(7);
      for (int i = 0; i < movieIds.size(); i++) {
        float alone = RANDOM.conditioned(state, movieIds.get(i));
        assertThat(forecast.ratings().get(i)).isEqualTo(alone);
        double low = alone + PARTS.intervals().low(state.sequence(), 0);
        assertThat((double) forecast.low().get(i)).isCloseTo(onScale(low), within(1e-6));
      }
    }
  }

  @Test
  void expectsOfAMovieWhatTheCrowdSays() {
    assertThat(RANDOM.expected("m3")).isEqualTo(PARTS.movies().expected("m3"));
    assertThat(RANDOM.expected("unknown")).isEqualTo(3.5);
  }

  @Test
  void severalThreadsShareIt() throws Exception {
    List<UserState> states = states();
    List<Forecast> expected = states.stream().map(RANDOM::forecast).toList();
    Callable<List<Forecast>> often =
        () -> {
          List<Forecast> said = new ArrayList<>();
          for (int i = 0; i < 2000; i++) {
            said.add(RANDOM.forecast(states.get(i % states.size())));
          }
          return said;
        };

    ExecutorService threads = Executors.newFixedThreadPool(4);
    try {
      for (Future<List<Forecast>> said : threads.invokeAll(List.of(often, often, often, often))) {
        for (int i = 0; i < 2000; i++) {
          assertThat(said.get().get(i)).isEqualTo(expected.get(i % states.size()));
        }
      }
    } finally {
      threads.shutdownNow();
    }
  }

  private static Release withWeights(float[] weights) {
    Network network = new Network(LearntReleases.SHAPE, weights);
    Learnt learnt =
        new Learnt(
            Newborns.HALF_STARS,
            PARTS.movies(),
            PARTS.aftermaths(),
            PARTS.factors(),
            PARTS.scaling(),
            network,
            PARTS.intervals(),
            PARTS.training());
    return new Release(
        RANDOM.sha256(), Newborns.HALF_STARS, RANDOM.provenance(), Optional.of(learnt));
  }

  private static double onScale(double value) {
    return Math.min(5, Math.max(0.5, value));
  }

  /** Of users with 0, 1, 2 and more ratings. */
  private static List<UserState> states() {
    Journey journey = new Journey(RANDOM);
    List<UserState> states = new ArrayList<>();
    for (int i = 0; i < 60; i++) {
      states.add(journey.state());
      journey.take(rating("m" + i * 7 % 23, 0.5 + i * 3 % 10 / 2.0, 900_000L * i));
    }
    return states;
  }

  private static UserState after(Release release, double... ratings) {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < ratings.length; i++) {
      state = state.after(rating("m" + i, ratings[i], i), release);
    }
    return state;
  }
}
