package io.reelcast.rating.source.made.oracle;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class CurveTest {

  @Test
  void joinsPointsByLinesAndStaysLevelBeyondTheEnds() {
    Curve squares = Curve.of(x -> x * x, -1, 3, 4);

    assertThat(squares.at(2)).isEqualTo(4);
    assertThat(squares.at(2.5)).isEqualTo(6.5);
    assertThat(squares.at(-0.25)).isEqualTo(0.25);
    assertThat(squares.at(-7)).isEqualTo(1);
    assertThat(squares.at(3)).isEqualTo(9);
    assertThat(squares.at(70)).isEqualTo(9);
  }
}
