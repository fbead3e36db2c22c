package io.reelcast.rating.source.made.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class NormalTest {

  @ParameterizedTest
  @CsvSource({
    "0, 0.5",
    "1, 0.8413447",
    "-1, 0.1586553",
    "1.96, 0.9750021",
    "-3, 0.0013499",
    "9, 1"
  })
  void knowsTheNormalDistribution(double x, double below) {
    assertThat(Normal.below(x)).isCloseTo(below, within(2e-7));
  }
}
