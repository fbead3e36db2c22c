package io.reelcast.model.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class MovieFactsTest {

  @Test
  void addsUpSurpluses() {
    MovieFacts facts = MovieFacts.of(1999, 5).with(0.5).with(-1).with(1.5);

    // 0.25 + 1 + 2.25
    assertThat(facts).isEqualTo(new MovieFacts(3, 1, 3.5, 1999, 5));
  }

  @Test
  void biasIsTheMeanSurplusAmongSoManyRatingsOfNone() {
    MovieFacts facts = new MovieFacts(3, 1.5, 2, 1999, 0);

    assertThat(facts.bias(0)).isEqualTo(0.5);
    assertThat(facts.bias(3)).isEqualTo(0.25);
  }

  @Test
  void deviationIsThatOfTheSurplusesAmongSoManyOfOne() {
    // Surpluses 1, 1 and -2: their mean is 0 and the sum of their squares 6.
    MovieFacts facts = MovieFacts.UNKNOWN.with(1).with(1).with(-2);

    assertThat(facts.deviation(0)).isCloseTo(Math.sqrt(2), within(1e-15));
    // (6 + 5) / (3 + 5)
    assertThat(facts.deviation(5)).isCloseTo(Math.sqrt(11.0 / 8), within(1e-15));
  }

  @Test
  void deviationIsThatAroundTheMoviesOwnMean() {
    MovieFacts facts = MovieFacts.UNKNOWN.with(2).with(2).with(2);

    assertThat(facts.deviation(0)).isZero();
    // (0 + 1) / (3 + 1)
    assertThat(facts.deviation(1)).isEqualTo(0.5);
  }

  @Test
  void unknownMovieIsLikeAnyOther() {
    assertThat(MovieFacts.UNKNOWN.bias(0)).isZero();
    assertThat(MovieFacts.UNKNOWN.bias(8)).isZero();
    assertThat(MovieFacts.UNKNOWN.deviation(0)).isEqualTo(1);
    assertThat(MovieFacts.UNKNOWN.deviation(8)).isEqualTo(1);
    assertThat(MovieFacts.UNKNOWN.year()).isEqualTo(MovieFacts.NO_YEAR);
  }
}
