package io.reelcast.training.factor;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class FactorSettingsTest {

  @Test
  void refusesWhatLeavesNoOneSolution() {
    assertThatThrownBy(() -> new FactorSettings(12, 3, 0, 3, 8, 10, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor.user-damping is 0.0: expected more than 0, at most 1000000");
  }

  @Test
  void refusesToLearnNothing() {
    assertThatThrownBy(() -> new FactorSettings(12, 3, 4, 3, 8, 0, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("factor.sweeps is 0: expected 1 to 1000");
  }
}
