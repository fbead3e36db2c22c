package io.reelcast.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.NaiveTaste;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LeaningTest {
  private static final int MOVIES = 60;

  @ParameterizedTest(name = "seed {0}, {1} factors, decay {2}, {3} ratings")
  @CsvSource({
    "1, 1, 0.99, 20",
    "2, 2, 0.99, 1",
    "3, 3, 1, 7",
    "4, 12, 0.99, 3",
    "5, 12, 0.99, 600",
    "6, 12, 1, 600",
    "7, 17, 0.9, 100"
  })
  void isTheSolutionThatGaussianEliminationFinds(long seed, int size, double decay, int ratings) {
    Random random = new Random(seed);
    Factors factors = factors(random, size, decay);
    NaiveTaste naive = new NaiveTaste(factors.decay());
    Past past = Past.NONE;
    for (int i = 0; i < ratings; i++) {
      String movieId = "m" + random.nextInt(MOVIES + 5);
      float rating = random.nextInt(1, 11) / 2f;
      long key = MovieKey.of(movieId);
      naive.add(factors.vector(key), rating - factors.expected(key));
      past = past.after(movieId, rating, false, factors);
    }
    Leaning leaning = new Leaning(size);

    leaning.read(past.taste(), factors);

    double[] expected = naive.leaning(factors.prior());
    double strength = 0;
    for (int factor = 0; factor < size; factor++) {
      assertClose(leaning.factor(factor), expected[factor]);
      strength += factor == 0 ? 0 : expected[factor] * expected[factor];
    }
    assertClose(leaning.level(), expected[0]);
    assertClose(leaning.strength(), Math.sqrt(strength));
    for (int movie = 0; movie < MOVIES; movie += 7) {
      float[] vector = factors.vector(MovieKey.of("m" + movie));
      assertClose(leaning.liking(vector), naive.liking(factors.prior(), vector));
      assertClose(leaning.doubt(vector), naive.doubt(factors.prior(), vector));
    }
  }

  @Test
  void levelIsTheMeanSurplusAsIfThereWereSomeMoreRatingsOfNone() {
    Factors factors = new Factors(3, 1, List.of(2f), List.of());
    Past past = Past.NONE.after("a", 5, false, factors).after("b", 4, false, factors);
    Leaning leaning = new Leaning(1);

    leaning.read(past.taste(), factors);

    // 2 and 1 more than the mean, and two more ratings of no surplus.
    assertClose(leaning.level(), 3 / 4.0);
    assertClose(leaning.liking(new float[] {1}), 3 / 4.0);
    assertClose(leaning.doubt(new float[] {1}), Math.sqrt(1 / 4.0));
    assertThat(leaning.strength()).isZero();
  }

  @Test
  void ofNobodyItIsZeroAndTheDoubtThatOfThePrior() {
    Factors factors = factors(new Random(1), 4, 0.99);
    Leaning leaning = new Leaning(4);

    leaning.read(Past.NONE.tasteIn(factors), factors);

    assertThat(leaning.level()).isZero();
    assertThat(leaning.strength()).isZero();
    assertThat(leaning.liking(new float[] {1, 2, 3, 4})).isZero();
    // Of prior 3, 4, 4 and 4: 1/3 + (4 + 9 + 16)/4.
    assertClose(leaning.doubt(new float[] {1, 2, 3, 4}), Math.sqrt(1 / 3.0 + 29 / 4.0));
  }

  @Test
  void forgetsTheUserBefore() {
    Factors factors = factors(new Random(1), 3, 0.99);
    Past past = Past.NONE.after("m1", 5, false, factors).after("m2", 1, false, factors);
    Leaning leaning = new Leaning(3);
    Leaning fresh = new Leaning(3);

    leaning.read(past.taste(), factors);
    leaning.doubt(new float[] {1, 2, 3});
    leaning.read(Past.NONE.tasteIn(factors), factors);
    fresh.read(Past.NONE.tasteIn(factors), factors);

    assertThat(leaning.liking(new float[] {1, 1, 1}))
        .isEqualTo(fresh.liking(new float[] {1, 1, 1}));
    assertThat(leaning.doubt(new float[] {1, 1, 1})).isEqualTo(fresh.doubt(new float[] {1, 1, 1}));
  }

  @Test
  void withoutFactorsThereIsNothingToLike() {
    Leaning leaning = new Leaning(0);

    leaning.read(Taste.NONE, Factors.NONE);

    assertThat(leaning.size()).isZero();
    assertThat(leaning.level()).isZero();
    assertThat(leaning.strength()).isZero();
    assertThat(leaning.liking(new float[0])).isZero();
    assertThat(leaning.doubt(new float[0])).isZero();
  }

  private static Factors factors(Random random, int size, double decay) {
    List<Float> prior = new ArrayList<>(Collections.nCopies(size, 4f));
    prior.set(0, 3f);
    List<MovieVector> movies = new ArrayList<>();
    for (int movie = 0; movie < MOVIES; movie++) {
      float[] own = new float[size - 1];
      for (int i = 0; i < own.length; i++) {
        own[i] = 0.6f * (float) random.nextGaussian();
      }
      movies.add(new MovieVector("m" + movie, 0.5f * (float) random.nextGaussian(), own));
    }
    return new Factors(3.5, decay, prior, movies);
  }

  private static void assertClose(float value, double expected) {
    assertThat((double) value).isCloseTo(expected, within(1e-4));
  }
}
