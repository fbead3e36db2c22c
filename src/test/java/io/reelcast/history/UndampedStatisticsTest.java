package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** The setting model.damping may be 0. */
final class UndampedStatisticsTest {

  @Test
  void meanOfNothingIsThePriorWithoutDampingToo() {
    assertThat(Statistics.NONE.dampedMean(3.5, 0)).isEqualTo(3.5);
  }
}
