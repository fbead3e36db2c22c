package io.reelcast.training.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.made.Crowds;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ForkJoinPool;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class CrossFitTest {
  private static final int USERS = 40;
  private static final List<Rating> RATINGS = Crowds.agreeing(1, USERS, 15, 12).ratings();
  private static final CrossFit FIT = fitted(RATINGS, 4);

  @ParameterizedTest
  @ValueSource(strings = {"u1", "u2", "u7", "u40"})
  void usersOwnRatingsDoNotReachTheFactorsThatHeIsSeenIn(String userId) {
    List<Rating> others = new ArrayList<>();
    for (Rating rating : RATINGS) {
      others.add(rating.userId().equals(userId) ? with(rating, 5.5 - rating.rating()) : rating);
    }

    CrossFit fit = fitted(others, 4);

    assertSame(fit.without(userId), FIT.without(userId));
    assertThat(fit.whole().generation()).isNotEqualTo(FIT.whole().generation());
  }

  /** Whoever is seen in other factors than he reaches those that this one's ratings are in. */
  @Test
  void ratingsOfAUserOfAnotherFoldDoReachThem() {
    List<Rating> others = new ArrayList<>();
    for (Rating rating : RATINGS) {
      others.add(rating.userId().equals("u1") ? with(rating, 5.5 - rating.rating()) : rating);
    }
    CrossFit fit = fitted(others, 4);
    int reached = 0;
    for (int user = 2; user <= USERS; user++) {
      boolean isSeenAsBefore = isSame(fit.without("u" + user), FIT.without("u" + user));
      boolean isWithTheFirst = isSame(FIT.without("u" + user), FIT.without("u1"));
      assertThat(isSeenAsBefore).isEqualTo(isWithTheFirst);
      reached += isSeenAsBefore ? 0 : 1;
    }

    // Three of four folds hold about 30 of the 40 users.
    assertThat(reached).isBetween(20, 38);
  }

  /** A fold of its own is learnt from just the ratings of the others. */
  @ParameterizedTest
  @ValueSource(strings = {"u1", "u2", "u3"})
  void isLearntFromTheRatingsOfTheOtherFolds(String userId) {
    double sum = 0;
    int count = 0;
    Map<String, Integer> numbers = new HashMap<>();
    for (Rating rating : RATINGS) {
      boolean isOfAnotherFold = !isSame(FIT.without(rating.userId()), FIT.without(userId));
      sum += isOfAnotherFold ? rating.rating() : 0;
      count += isOfAnotherFold ? 1 : 0;
      numbers.merge(rating.movieId(), isOfAnotherFold ? 1 : 0, Integer::sum);
    }

    assertThat(FIT.without(userId).mean()).isCloseTo(sum / count, within(1e-9));
    assertThat(FIT.without(userId).all())
        .extracting(MovieVector::movieId)
        .containsExactlyInAnyOrderElementsOf(
            numbers.keySet().stream()
                .filter(movieId -> numbers.getOrDefault(movieId, 0) > 0)
                .toList());
  }

  @ParameterizedTest(name = "{0} threads")
  @ValueSource(ints = {1, 2, 4})
  void sameIsLearntHoweverManyThreadsThereAre(int threads)
      throws ExecutionException, InterruptedException {
    ForkJoinPool pool = new ForkJoinPool(threads);
    try {
      CrossFit fit = pool.submit(() -> fitted(RATINGS, 4)).get();

      assertSame(fit.whole(), FIT.whole());
      for (int user = 1; user <= USERS; user++) {
        assertSame(fit.without("u" + user), FIT.without("u" + user));
      }
    } finally {
      pool.shutdownNow();
    }
  }

  @Test
  void anotherSeedBeginsElsewhere() {
    assertThat(CrossFit.of(RATINGS.iterator(), settings(4, 2)).whole().generation())
        .isNotEqualTo(FIT.whole().generation());
  }

  /** Alternating least squares on all ratings, numbered as they come. */
  @Test
  void wholeIsLearntFromAllRatings() {
    Map<String, Integer> users = new LinkedHashMap<>();
    Map<String, Integer> movies = new LinkedHashMap<>();
    int[] user = new int[RATINGS.size()];
    int[] movie = new int[RATINGS.size()];
    double[] rating = new double[RATINGS.size()];
    for (int i = 0; i < rating.length; i++) {
      user[i] = number(RATINGS.get(i).userId(), users);
      movie[i] = number(RATINGS.get(i).movieId(), movies);
      rating[i] = RATINGS.get(i).rating();
    }
    MovieFactors learnt =
        AlternatingLeastSquares.learn(
            RatingMatrix.of(users.size(), movies.size(), user, movie, rating),
            settings(4, 1).factors());

    Factors whole = FIT.whole();

    assertThat(whole.mean()).isEqualTo(learnt.mean());
    assertThat(whole.all()).hasSize(15);
    movies.forEach(
        (movieId, number) -> {
          double[] partner = new double[3];
          learnt.partner(number, partner);
          float[] vector = whole.vector(MovieKey.of(movieId));
          assertThat(vector).containsExactly(1, (float) partner[1], (float) partner[2]);
          assertThat(whole.expected(MovieKey.of(movieId)))
              .isCloseTo((float) (learnt.mean() + learnt.bias(number)), within(1e-6f));
        });
  }

  @Test
  void priorAndDecayAreThoseOfTheSettings() {
    assertThat(FIT.whole().prior()).containsExactly(3f, 4f, 4f);
    assertThat(FIT.whole().decay()).isEqualTo(0.99f);
    assertThat(FIT.without("u1").prior()).isEqualTo(FIT.whole().prior());
    assertThat(FIT.without("u1").decay()).isEqualTo(0.99f);
  }

  @Test
  void userWhoIsNotKnownIsSeenInTheFactorsOfHisFold() {
    assertThat(FIT.without("nobody").size()).isEqualTo(3);
    assertThat(FIT.without("nobody").generation()).isNotEqualTo(FIT.whole().generation());
  }

  @Test
  void foldsHoldAboutAsManyUsers() {
    Map<Long, Integer> users = new HashMap<>();
    for (int user = 1; user <= 4000; user++) {
      users.merge(FIT.without(Integer.toString(user)).generation(), 1, Integer::sum);
    }

    // Six standard deviations of 27 around 1000.
    assertThat(users).hasSize(4);
    assertThat(users.values()).allMatch(count -> count > 836 && count < 1164);
  }

  @Test
  void ofNoRatingsThereAreFactorsOfNoMovie() {
    CrossFit none = fitted(List.of(), 4);

    assertThat(none.whole().all()).isEmpty();
    assertThat(none.without("u1").size()).isEqualTo(3);
    assertThat(CrossFit.none().whole()).isSameAs(Factors.NONE);
    assertThat(CrossFit.none().without("u1")).isSameAs(Factors.NONE);
  }

  @ParameterizedTest(name = "decay {0}, {1} folds")
  @CsvSource({
    "0, 4, 'factor.decay is 0.0: expected more than 0, at most 1'",
    "1.01, 4, 'factor.decay is 1.01: expected more than 0, at most 1'",
    "NaN, 4, 'factor.decay is NaN: expected more than 0, at most 1'",
    "0.99, 1, 'factor.folds is 1: expected 2 to 100'",
    "0.99, 101, 'factor.folds is 101: expected 2 to 100'"
  })
  void refusesSettingsThatMakeNoSense(double decay, int folds, String message) {
    FactorSettings factors = FactorSettings.standard(1);

    assertThatThrownBy(() -> new TasteSettings(factors, decay, folds))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  private static CrossFit fitted(List<Rating> ratings, int folds) {
    return CrossFit.of(ratings.iterator(), settings(folds, 1));
  }

  private static TasteSettings settings(int folds, int seed) {
    return new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, seed), 0.99, folds);
  }

  private static Rating with(Rating rating, double value) {
    return new Rating(rating.userId(), rating.movieId(), value, rating.ratedAt());
  }

  private static int number(String id, Map<String, Integer> numbers) {
    numbers.putIfAbsent(id, numbers.size());
    return numbers.getOrDefault(id, -1);
  }

  private static void assertSame(Factors factors, Factors others) {
    assertThat(isSame(factors, others)).isTrue();
  }

  /** Bit for bit. */
  private static boolean isSame(Factors factors, Factors others) {
    boolean isSame = factors.mean() == others.mean() && factors.all().size() == others.all().size();
    for (int i = 0; isSame && i < factors.all().size(); i++) {
      MovieVector one = factors.all().get(i);
      MovieVector other = others.all().get(i);
      isSame = one.movieId().equals(other.movieId()) && one.surplus() == other.surplus();
      for (int factor = 0; factor < one.size(); factor++) {
        isSame &= one.factor(factor) == other.factor(factor);
      }
    }
    return isSame;
  }
}
