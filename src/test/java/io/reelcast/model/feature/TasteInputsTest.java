package io.reelcast.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.NaiveTaste;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.rating.Rating;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What a network sees of a user's taste. */
final class TasteInputsTest {
  private static final InputGroups ONLY = InputGroups.named(List.of("taste"));
  private static final InputGroups ALL =
      InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"));

  @ParameterizedTest(name = "seed {0}, {1} ratings, {2} factors")
  @CsvSource({"1, 0, 3", "2, 1, 12", "3, 3, 1", "4, 8, 4", "5, 200, 12"})
  void agreesWithATasteThatIsWorkedOutAnew(long seed, int count, int width) {
    MadeInsight made = new MadeInsight(seed, width);
    List<Rating> ratings = made.ratings(count);
    NaiveTaste naive = naive(made.factors, ratings);
    UserState state = made.state(ratings);
    Inputs inputs = new Inputs(ONLY);

    inputs.read(state, made.insight);

    List<HistoryRecord> records = state.history().records();
    for (int step = 0; step < records.size(); step++) {
      HistoryRecord record = records.get(step);
      double liked = liked(made.factors, naive, record.movieId());
      assertClose(inputs.step(step)[2], record.rating() - liked);
    }
    double[] leaning = naive.leaning(made.factors.prior());
    double strength = 0;
    for (int factor = 1; factor < width; factor++) {
      strength += leaning[factor] * leaning[factor];
    }
    assertThat(inputs.user()).hasSize(3);
    assertClose(inputs.user()[0], leaning[0]);
    assertClose(inputs.user()[1], Math.sqrt(strength));
    assertClose(inputs.user()[2], naive.evidence(0, 0));
    for (int movie = 0; movie < MadeInsight.MOVIES; movie += 3) {
      assertMovie(inputs, made, naive, "m" + movie);
    }
  }

  private static void assertMovie(
      Inputs inputs, MadeInsight made, NaiveTaste naive, String movieId) {
    float[] features = new float[5];
    float[] vector = made.factors.vector(MovieKey.of(movieId));
    List<Float> prior = made.factors.prior();

    inputs.movie(features, movieId, MovieFacts.UNKNOWN, 4, made.insight);

    assertThat(features[0]).isEqualTo(4);
    assertClose(features[1], liked(made.factors, naive, movieId));
    assertClose(features[2], naive.liking(prior, vector) - naive.leaning(prior)[0]);
    assertClose(features[3], naive.doubt(prior, vector));
    assertClose(features[4], made.factors.expected(MovieKey.of(movieId)));
  }

  @Test
  void isToldAnewWhereTheReleaseSeesMoviesInAnotherWay() {
    MadeInsight before = new MadeInsight(1, 4);
    MadeInsight now = new MadeInsight(2, 6);
    List<Rating> ratings = before.ratings(8);
    UserState state = before.state(ratings);
    Inputs inputs = new Inputs(ONLY);
    inputs.read(state, before.insight);

    inputs.read(state, now.insight);

    NaiveTaste naive = new NaiveTaste(now.factors.decay());
    for (int i = state.past().trail().size() - 1; i >= 0; i--) {
      long key = state.past().trail().key(i);
      naive.add(
          now.factors.vector(key), state.past().trail().rating(i) - now.factors.expected(key));
    }
    assertClose(inputs.user()[0], naive.leaning(now.factors.prior())[0]);
    assertMovie(inputs, now, naive, "m3");
  }

  @Test
  void withoutFactorsNothingIsKnownOfATaste() {
    MadeInsight made = new MadeInsight(1, 0);
    Inputs inputs = new Inputs(ONLY);
    float[] features = new float[5];

    inputs.read(made.state(made.ratings(7)), made.insight);
    inputs.movie(features, "m1", MovieFacts.UNKNOWN, 1, made.insight);

    assertThat(inputs.user()).containsExactly(0, 0, 0);
    assertThat(features[2]).isZero();
    assertThat(features[3]).isZero();
  }

  /** Each group's features are the same whether the others are there or not. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {4, 5})
  void groupsStandBehindEachOtherInTheirOrder(long seed) {
    MadeInsight made = new MadeInsight(seed, 5);
    UserState state = made.state(made.ratings(20));
    Inputs all = new Inputs(ALL);
    all.read(state, made.insight);
    MovieFacts facts = made.insight.movies().facts("m2");
    float[] movie = new float[ALL.movieFeatures()];
    all.movie(movie, "m2", facts, 1, made.insight);
    int[] at = {2, 0, 0}; // In a step behind rating and gap, in the user, in the movie.
    for (String name : ALL.names()) {
      InputGroups groups = InputGroups.named(List.of(name));
      Inputs alone = new Inputs(groups);
      alone.read(state, made.insight);
      float[] ofTheMovie = new float[groups.movieFeatures()];
      alone.movie(ofTheMovie, "m2", facts, 1, made.insight);
      int horizon = name.equals("movies") ? 4 : 0;
      int behindTheHorizon = name.equals("movies") ? 0 : 1;

      at[0] = assertFound(all.step(4), at[0], alone.step(4), 2, alone.step(4).length);
      at[1] = assertFound(all.user(), at[1], alone.user(), 0, alone.user().length);
      at[2] =
          assertFound(
              movie, at[2], ofTheMovie, behindTheHorizon, ofTheMovie.length - 1 + behindTheHorizon);
      assertThat(ofTheMovie[horizon]).isEqualTo(1);
      at[2] += name.equals("movies") ? 1 : 0; // The horizon stands behind these.
    }
    assertThat(at).containsExactly(all.step(0).length, all.user().length, movie.length);
  }

  private static int assertFound(float[] all, int at, float[] alone, int from, int to) {
    for (int i = from; i < to; i++) {
      assertThat(Float.floatToIntBits(all[at + i - from]))
          .isEqualTo(Float.floatToIntBits(alone[i]));
    }
    return at + to - from;
  }

  @Test
  void whatIsKnownOfMoviesIsTheCrowdThatAUsersStateAsks() {
    MadeInsight made = new MadeInsight(1, 3);
    Insight blind = new Insight(made.insight.movies(), AftermathTable.EMPTY, Factors.NONE);

    assertThat(made.insight.expected("m3")).isEqualTo(made.insight.movies().expected("m3"));
    assertThat(made.insight.basis()).isSameAs(made.factors);
    assertThat(blind.basis().size()).isZero();
  }

  private static NaiveTaste naive(Factors factors, List<Rating> ratings) {
    NaiveTaste naive = new NaiveTaste(factors.decay());
    for (Rating rating : ratings) {
      long key = MovieKey.of(rating.movieId());
      naive.add(factors.vector(key), rating.rating() - factors.expected(key));
    }
    return naive;
  }

  private static double liked(Factors factors, NaiveTaste naive, String movieId) {
    long key = MovieKey.of(movieId);
    return factors.expected(key) + naive.liking(factors.prior(), factors.vector(key));
  }

  private static void assertClose(float value, double expected) {
    assertThat((double) value).isCloseTo(expected, within(1e-4));
  }
}
