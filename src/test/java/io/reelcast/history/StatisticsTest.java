package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class StatisticsTest {

  @Test
  void meanOfNothingIsThePrior() {
    assertThat(Statistics.NONE.mean(3.5)).isEqualTo(3.5);
    assertThat(Statistics.NONE.dampedMean(3.5, 8)).isEqualTo(3.5);
  }

  @Test
  void countsAndSums() {
    Statistics statistics = Statistics.NONE.with(4).with(2.5);

    assertThat(statistics).isEqualTo(new Statistics(2, 6.5));
    assertThat(statistics.mean(3.5)).isEqualTo(3.25);
  }

  @Test
  void dampedMeanHoldsThePriorSoManyTimes() {
    Statistics statistics = new Statistics(2, 9);

    // (9 + 6 * 3) / (2 + 6)
    assertThat(statistics.dampedMean(3, 6)).isEqualTo(3.375);
    assertThat(statistics.dampedMean(3, 0)).isEqualTo(4.5);
  }
}
