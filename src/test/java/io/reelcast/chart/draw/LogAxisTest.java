package io.reelcast.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class LogAxisTest {

  @Test
  void everyFactorOfTenIsEquallyWide() {
    LogAxis axis = LogAxis.between(1, 1000);

    assertThat(axis.share(1)).isZero();
    assertThat(axis.share(10)).isCloseTo(1.0 / 3, within(1e-12));
    assertThat(axis.share(100)).isCloseTo(2.0 / 3, within(1e-12));
    assertThat(axis.ticks().stream().map(axis::label)).containsExactly("1", "10", "100", "1,000");
  }

  @Test
  void aNarrowOneHasLinesBetweenPowersOfTen() {
    LogAxis axis = LogAxis.between(3, 60);

    assertThat(axis.ticks().stream().map(axis::label)).containsExactly("5", "10", "20", "50");
  }

  @Test
  void aValueAloneHasASpan() {
    LogAxis axis = LogAxis.between(5, 5);

    assertThat(axis.share(5)).isZero();
    assertThat(axis.high()).isGreaterThan(axis.low());
  }
}
