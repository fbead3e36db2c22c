package io.reelcast.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.NaiveLately;
import io.reelcast.fixtures.NaiveTaste;
import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Trail;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a network sees of how a user rated lately, and received movies that are alike. */
final class LatelyInputsTest {
  private static final InputGroups TRAIL = InputGroups.named(List.of("trail"));
  private static final InputGroups ALIKE = InputGroups.named(List.of("alike"));

  @Test
  void meanSpreadAndSlantByHand() {
    MadeInsight made = new MadeInsight(1, 0);
    UserState state = UserState.UNKNOWN;
    // Thirteen ratings of 4, but the first, 1.
    for (int i = 0; i < 13; i++) {
      state = state.after(Ratings.rating("m" + i, i == 0 ? 1 : 4, 1000 + i), made.insight);
    }
    Inputs inputs = new Inputs(TRAIL);

    inputs.read(state, made.insight);

    double mean = 49.0 / 13;
    double far = 1 - mean;
    double near = 4 - mean;
    assertClose(inputs.user()[0], 4); // The dozen no longer knows the 1.
    assertClose(inputs.user()[1], Math.sqrt(1.0 / 13));
    assertClose(inputs.user()[2], 0);
    assertClose(inputs.user()[3], mean);
    assertClose(inputs.user()[4], Math.sqrt((far * far + 12 * near * near + 1) / 14));
    assertClose(inputs.user()[5], Math.cbrt((far * far * far + 12 * near * near * near) / 14));
  }

  @Test
  void ofAUserWithoutRatingsTheMeanOfAllIsSaid() {
    MadeInsight made = new MadeInsight(1, 4);
    Inputs inputs = new Inputs(TRAIL);

    inputs.read(UserState.UNKNOWN, made.insight);

    assertThat(inputs.user()).containsExactly(3.6f, 1, 0, 3.6f, 1, 0);
  }

  @Test
  void alikeByHand() {
    // Cosines with the asked movie: 1 of "same", 0 of "across", -1 of "against", 0.6 of "near".
    Factors factors =
        new Factors(
            3,
            1,
            List.of(1e9f, 1e9f, 1e9f), // So firm a prior that there is neither taste nor level.
            List.of(
                new MovieVector("asked", 0, new float[] {2, 0}),
                new MovieVector("same", 0.5f, new float[] {0.5f, 0}),
                new MovieVector("across", 0, new float[] {0, 7}),
                new MovieVector("against", 0, new float[] {-1, 0}),
                new MovieVector("near", 0, new float[] {3, 4})));
    MovieTable movies = new MovieTable(3, 5, new Genres(List.of()), Map.of());
    Insight insight = new Insight(movies, AftermathTable.EMPTY, factors);
    UserState state = UserState.UNKNOWN;
    int time = 0;
    for (String movieId : List.of("same", "across", "against", "unknown", "near")) {
      state = state.after(Ratings.rating(movieId, movieId.equals("near") ? 4 : 5, ++time), insight);
    }
    Inputs inputs = new Inputs(ALIKE);
    float[] features = new float[5];

    inputs.read(state, insight);
    inputs.movie(features, "asked", MovieFacts.UNKNOWN, 1, insight);

    // "near" is the newest and got 1 more than expected, "same" four before and got 1.5 more.
    double near = 0.216;
    assertThat(features[0]).isEqualTo(1);
    assertClose(features[1], (near + 1.5) / (0.3 + near + 1));
    assertClose(features[2], (near + 1.5 / 1.8) / (1 + near + 1 / 1.8));
    assertClose(features[3], (near + 1.5) / (0.3 + near + 1));
    assertClose(features[4], 1);
  }

  @ParameterizedTest(name = "seed {0}, {1} ratings, {2} factors")
  @CsvSource({"1, 0, 3", "2, 1, 12", "3, 3, 1", "4, 8, 4", "5, 200, 12", "6, 30, 0"})
  void alikeAgreesWithPlainLists(long seed, int count, int width) {
    MadeInsight made = new MadeInsight(seed, width);
    List<Rating> ratings = made.ratings(count);
    UserState state = made.state(ratings);
    List<NaiveLately.Received> trail = received(made, ratings, state.past().trail());
    Inputs inputs = new Inputs(ALIKE);
    inputs.read(made.state(made.ratings(9)), made.insight);
    float[] features = new float[5];
    inputs.movie(features, "m1", MovieFacts.UNKNOWN, 1, made.insight);

    inputs.read(state, made.insight);

    for (int movie = 0; movie < MadeInsight.MOVIES; movie += 3) {
      inputs.movie(features, "m" + movie, MovieFacts.UNKNOWN, 2, made.insight);
      double[] expected = NaiveLately.alike(made.factors.vector(MovieKey.of("m" + movie)), trail);
      for (int i = 0; i < expected.length; i++) {
        assertClose(features[1 + i], expected[i]);
      }
    }
  }

  private static List<NaiveLately.Received> received(
      MadeInsight made, List<Rating> ratings, Trail trail) {
    NaiveTaste taste = new NaiveTaste(made.factors.decay());
    for (Rating rating : ratings) {
      long key = MovieKey.of(rating.movieId());
      taste.add(made.factors.vector(key), rating.rating() - made.factors.expected(key));
    }
    List<Float> prior = made.factors.prior();
    List<NaiveLately.Received> received = new ArrayList<>();
    for (int before = 0; before < trail.size(); before++) {
      float[] vector = made.factors.vector(trail.key(before));
      double beyond = trail.rating(before) - made.factors.expected(trail.key(before));
      received.add(
          new NaiveLately.Received(
              vector,
              beyond - taste.liking(prior, vector),
              beyond - (prior.isEmpty() ? 0 : taste.leaning(prior)[0])));
    }
    return received;
  }

  private static void assertClose(float value, double expected) {
    assertThat((double) value).isCloseTo(expected, within(1e-4));
  }
}
