package io.reelcast.training.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Against the loss itself, whose slope is felt for by small steps. */
final class AlternatingLeastSquaresTest {
  private static final int USERS = 40;
  private static final int MOVIES = 30;
  private static final int WIDTH = 4;
  private static final double STEP = 1e-4;
  private static final FactorSettings SETTINGS = new FactorSettings(WIDTH, 3, 4, 2, 8, 10, 1);

  private final MadeRatings made = new MadeRatings(USERS, MOVIES, 7);

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void leavesTheLossNoSlopeForUsersAfterTheirHalf(int sweepsBefore) {
    AlternatingLeastSquares learning = new AlternatingLeastSquares(made.matrix(), SETTINGS);
    sweep(learning, sweepsBefore);

    learning.solveUsers();

    assertThat(steepest(learning, learning.users)).isLessThan(1e-6);
    assertThat(steepest(learning, learning.movies)).isGreaterThan(1e-3);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 3})
  void leavesTheLossNoSlopeForMoviesAfterTheirHalf(int sweepsBefore) {
    AlternatingLeastSquares learning = new AlternatingLeastSquares(made.matrix(), SETTINGS);
    sweep(learning, sweepsBefore);
    learning.solveUsers();

    learning.solveMovies();

    assertThat(steepest(learning, learning.movies)).isLessThan(1e-6);
    assertThat(steepest(learning, learning.users)).isGreaterThan(1e-3);
  }

  /** With a damping of next to nothing, two numbers a side can say every made rating exactly. */
  @Test
  void findsWhatTheRatingsWereMadeOf() {
    MadeRatings whole = new MadeRatings(USERS, MOVIES, 11);
    FactorSettings free = new FactorSettings(2, 1e-6, 1e-6, 1e-6, 1e-6, 200, 1);
    AlternatingLeastSquares learning = new AlternatingLeastSquares(whole.matrix(), free);

    sweep(learning, free.sweeps());

    MovieFactors found = new MovieFactors(free, whole.matrix().mean(), learning.movies);
    for (int i = 0; i < whole.size(); i++) {
      double[] user = Arrays.copyOfRange(learning.users, whole.user[i] * 2, whole.user[i] * 2 + 2);
      assertThat(found.predict(whole.movie[i], user)).isCloseTo(whole.rating[i], within(1e-3));
    }
  }

  @Test
  void saysTheSameBitsUnderTheSameSeedOnly() {
    double[] once = learnt(made.matrix(), SETTINGS);
    double[] again = learnt(made.matrix(), SETTINGS);
    double[] otherwise = learnt(made.matrix(), new FactorSettings(WIDTH, 3, 4, 2, 8, 10, 2));

    assertThat(again).containsExactly(once);
    assertThat(otherwise).isNotEqualTo(once);
  }

  @Test
  void hearsNothingOfUsersWhoAreLeftOut() {
    double[] before = learnt(made.matrix().ofUsers(user -> user % 4 != 0), SETTINGS);
    for (int i = 0; i < made.size(); i++) {
      made.rating[i] = made.user[i] % 4 == 0 ? 1 : made.rating[i];
    }

    double[] after = learnt(made.matrix().ofUsers(user -> user % 4 != 0), SETTINGS);

    assertThat(after).containsExactly(before);
  }

  @Test
  void knowsNothingOfAMovieWithoutRatings() {
    RatingMatrix oneRating = RatingMatrix.of(2, 2, new int[] {0}, new int[] {0}, new double[] {5});

    MovieFactors factors = AlternatingLeastSquares.learn(oneRating, SETTINGS);

    double[] partner = new double[WIDTH];
    factors.partner(1, partner);
    assertThat(factors.bias(1)).isZero();
    assertThat(partner).containsExactly(1, 0, 0, 0);
    assertThat(factors.predict(1, new double[] {0.25, 9, 9, 9})).isEqualTo(5.25);
  }

  private static void sweep(AlternatingLeastSquares learning, int times) {
    for (int i = 0; i < times; i++) {
      learning.solveUsers();
      learning.solveMovies();
    }
  }

  private static double[] learnt(RatingMatrix ratings, FactorSettings settings) {
    MovieFactors factors = AlternatingLeastSquares.learn(ratings, settings);
    double[] all = new double[MOVIES];
    double[] user = new Random(3).doubles(WIDTH).toArray();
    Arrays.setAll(all, movie -> factors.predict(movie, user));
    return all;
  }

  private double steepest(AlternatingLeastSquares learning, double[] numbers) {
    double steepest = 0;
    for (int i = 0; i < numbers.length; i++) {
      double here = numbers[i];
      numbers[i] = here + STEP;
      double above = loss(learning);
      numbers[i] = here - STEP;
      double below = loss(learning);
      numbers[i] = here;
      steepest = Math.max(steepest, Math.abs(above - below) / (2 * STEP));
    }
    return steepest;
  }

  private double loss(AlternatingLeastSquares learning) {
    double mean = Arrays.stream(made.rating).average().orElseThrow();
    double sum = 0;
    for (int i = 0; i < made.size(); i++) {
      int user = made.user[i] * WIDTH;
      int movie = made.movie[i] * WIDTH;
      double said = mean + learning.users[user] + learning.movies[movie];
      for (int k = 1; k < WIDTH; k++) {
        said += learning.users[user + k] * learning.movies[movie + k];
      }
      sum += (made.rating[i] - said) * (made.rating[i] - said);
    }
    return sum + damped(learning.users, 3, 4) + damped(learning.movies, 2, 8);
  }

  private static double damped(double[] numbers, double biasDamping, double damping) {
    double sum = 0;
    for (int i = 0; i < numbers.length; i++) {
      sum += (i % WIDTH == 0 ? biasDamping : damping) * numbers[i] * numbers[i];
    }
    return sum;
  }
}
