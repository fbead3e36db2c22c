package io.reelcast.model.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.history.past.MovieKey;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class FactorsTest {
  private static final List<Float> PRIOR = List.of(3f, 4f, 4f);
  private static final List<MovieVector> MOVIES =
      List.of(
          new MovieVector("heat", 0.5f, new float[] {1, -2}),
          new MovieVector("alien", -0.25f, new float[] {0.5f, 0}));

  @Test
  void expectsTheMeanAndTheMoviesOwnSurplus() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);

    assertThat(factors.expected(MovieKey.of("heat"))).isEqualTo(4);
    assertThat(factors.expected(MovieKey.of("alien"))).isEqualTo(3.25f);
    assertThat(factors.vector(MovieKey.of("heat"))).containsExactly(1, 1, -2);
    assertThat(factors.vector(MovieKey.of("alien"))).containsExactly(1, 0.5f, 0);
    assertThat(factors.size()).isEqualTo(3);
    assertThat(factors.decay()).isEqualTo(0.99f);
    assertThat(factors.mean()).isEqualTo(3.5);
    assertThat(factors.prior()).isEqualTo(PRIOR);
    assertThat(factors.all()).isEqualTo(MOVIES);
  }

  @Test
  void ofAMovieThatItDoesNotKnowItExpectsTheMeanAndTheUsersLevel() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);

    assertThat(factors.expected(MovieKey.of("unknown"))).isEqualTo(3.5f);
    assertThat(factors.vector(MovieKey.of("unknown"))).containsExactly(1, 0, 0);
  }

  @Test
  void withoutAnyThereIsNothingToTell() {
    assertThat(Factors.NONE.size()).isZero();
    assertThat(Factors.NONE.generation()).isZero();
    assertThat(Factors.NONE.vector(7)).isEmpty();
    assertThat(Factors.NONE.expected(7)).isZero();
    assertThat(new Factors(3, 0.5, List.of(), List.of()).generation()).isZero();
  }

  @Test
  void equalContentsHaveEqualGenerations() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);
    List<MovieVector> same =
        List.of(
            new MovieVector("heat", 0.5f, new float[] {1, -2}),
            new MovieVector("alien", -0.25f, new float[] {0.5f, 0}));

    assertThat(new Factors(3.5, 0.99, List.of(3f, 4f, 4f), same).generation())
        .isEqualTo(factors.generation())
        .isNotZero();
  }

  /** A taste that is told in other numbers must never be taken for one that is told in these. */
  @Test
  void generationDiffersWhereAnyNumberOrNameDiffers() {
    List<Factors> others = new ArrayList<>();
    others.add(new Factors(3.5, 0.99, PRIOR, MOVIES));
    others.add(new Factors(Math.nextUp(3.5), 0.99, PRIOR, MOVIES));
    others.add(new Factors(3.5, 0.98, PRIOR, MOVIES));
    others.add(new Factors(3.5, 0.99, List.of(4f, 3f, 4f), MOVIES));
    others.add(new Factors(3.5, 0.99, List.of(3f, 4f, Math.nextUp(4f)), MOVIES));
    others.add(new Factors(3.5, 0.99, PRIOR, MOVIES.subList(0, 1)));
    others.add(new Factors(3.5, 0.99, PRIOR, List.of()));
    others.add(with(new MovieVector("heat", Math.nextUp(0.5f), new float[] {1, -2})));
    others.add(with(new MovieVector("heat", 0.5f, new float[] {Math.nextUp(1f), -2})));
    others.add(with(new MovieVector("heat", 0.5f, new float[] {1, Math.nextUp(-2f)})));
    others.add(with(new MovieVector("heat", 0.5f, new float[] {-2, 1})));
    others.add(with(new MovieVector("heay", 0.5f, new float[] {1, -2})));
    others.add(new Factors(3.5, 0.99, List.of(3f), List.of()));

    Set<Long> generations = new HashSet<>();
    others.forEach(factors -> generations.add(factors.generation()));

    assertThat(generations).hasSameSizeAs(others).doesNotContain(0L);
  }

  /** What was told before the first time counts a half of a quarter. */
  @Test
  void tastesFadeEachTimeByTheirShare() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);
    Factors once = factors.faded(0.5);
    Factors twice = once.faded(0.25);

    assertThat(twice.left(factors.generation())).isEqualTo(0.125f);
    assertThat(twice.left(once.generation())).isEqualTo(0.25f);
    assertThat(twice.left(twice.generation())).isEqualTo(1);
    assertThat(once.left(factors.generation())).isEqualTo(0.5f);
    assertThat(factors.left(factors.generation())).isEqualTo(1);
    assertThat(twice.fadings()).containsExactly(0.5f, 0.25f);
    assertThat(factors.withFadings(List.of(0.5f, 0.25f)).generation())
        .isEqualTo(twice.generation());
  }

  /** A taste that was told later than these factors, or in other ones, cannot be scaled to them. */
  @Test
  void ofATasteThatTheyDoNotKnowNothingIsLeft() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);
    Factors others = new Factors(3.4, 0.99, PRIOR, MOVIES);

    assertThat(factors.left(factors.faded(0.5).generation())).isZero();
    assertThat(factors.faded(0.5).left(others.generation())).isZero();
    assertThat(factors.faded(0.5).left(others.faded(0.5).generation())).isZero();
  }

  @Test
  void movieSaysTheSameHoweverOftenTastesHaveFaded() {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);
    MovieVector late = new MovieVector("late", 0.1f, new float[] {1, 1});

    Factors faded = factors.with(List.of(late)).faded(0.5);

    assertThat(faded.origin()).isEqualTo(factors.origin()).isEqualTo(factors.generation());
    assertThat(faded.generation()).isNotEqualTo(factors.generation());
    assertThat(faded.all()).isEqualTo(MOVIES);
    assertThat(faded.newcomers()).containsExactly(late);
    assertThat(faded.with(List.of()).fadings()).containsExactly(0.5f);
    assertThat(faded.vector(MovieKey.of("late"))).containsExactly(1, 1, 1);
  }

  @Test
  void withoutFactorsNoTasteFades() {
    assertThat(Factors.NONE.faded(0.5)).isSameAs(Factors.NONE);
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, 0, -0.1f, 1.1f})
  void refusesATasteThatFadesToNoShare(float left) {
    Factors factors = new Factors(3.5, 0.99, PRIOR, MOVIES);

    assertThatThrownBy(() -> factors.withFadings(List.of(0.5f, left)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("tastes that fade to " + left + ": expected a share above 0");
  }

  @Test
  void refusesAMovieOfAnotherWidth() {
    List<MovieVector> narrow = List.of(new MovieVector("heat", 0, new float[1]));

    assertThatThrownBy(() -> new Factors(3.5, 0.99, PRIOR, narrow))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("movie heat has 2 factors, not 3");
  }

  @Test
  void refusesMoreFactorsThanAUsersStateHasRoomFor() {
    assertThat(new Factors(3.5, 0.99, Collections.nCopies(17, 4f), List.of()).size()).isEqualTo(17);
    assertThatThrownBy(() -> new Factors(3.5, 0.99, Collections.nCopies(18, 4f), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("18 factors: expected at most 17");
  }

  @ParameterizedTest
  @ValueSource(floats = {Float.NaN, Float.POSITIVE_INFINITY, Float.NEGATIVE_INFINITY})
  void refusesAMovieWithoutFiniteNumbers(float broken) {
    for (MovieNumbers numbers :
        List.of(
            new MovieNumbers(broken, 0, 0),
            new MovieNumbers(0, broken, 0),
            new MovieNumbers(0, broken, -broken))) {
      assertThatThrownBy(numbers::vector)
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessage("movie heat has no finite factors");
    }
  }

  @ParameterizedTest(name = "mean {0}, decay {1}, prior {2}")
  @CsvSource({
    "NaN, 0.99, 4",
    "Infinity, 0.99, 4",
    "3.5, NaN, 4",
    "3.5, 0, 4",
    "3.5, -0.5, 4",
    "3.5, 1.01, 4",
    "3.5, 0.99, NaN",
    "3.5, 0.99, 0",
    "3.5, 0.99, -4",
    "3.5, 0.99, Infinity"
  })
  void refusesNumbersOfWhichNoTasteCanBeMade(double mean, double decay, float prior) {
    assertThatThrownBy(() -> new Factors(mean, decay, List.of(3f, prior), List.of()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no factors: their mean is " + mean);
  }

  @Test
  void vectorKeepsNoArrayThatItWasMadeOf() {
    float[] own = {1, 2};
    MovieVector movie = new MovieVector("heat", 0, own);

    own[0] = 9;

    assertThat(movie.factor(0)).isEqualTo(1);
    assertThat(movie.factor(1)).isEqualTo(1);
    assertThat(movie.factor(2)).isEqualTo(2);
    assertThat(movie.size()).isEqualTo(3);
  }

  private record MovieNumbers(float surplus, float first, float second) {
    MovieVector vector() {
      return new MovieVector("heat", surplus, new float[] {first, second});
    }
  }

  /** The usual ones with another first movie. */
  private static Factors with(MovieVector first) {
    return new Factors(3.5, 0.99, PRIOR, List.of(first, MOVIES.get(1)));
  }
}
