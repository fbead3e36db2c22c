package io.reelcast.model;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ModelSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "0.4, 8, 0.55, 0.3, model.prior is 0.4: expected 0.5 to 5.0",
    "5.1, 8, 0.55, 0.3, model.prior is 5.1: expected 0.5 to 5.0",
    "NaN, 8, 0.55, 0.3, model.prior is NaN: expected 0.5 to 5.0",
    "3.5, -1, 0.55, 0.3, model.damping is -1.0: expected 0 to 1000000",
    "3.5, Infinity, 0.55, 0.3, model.damping is Infinity: expected 0 to 1000000",
    "3.5, 8, 1.1, 0.3, model.damped-share is 1.1: expected 0 to 1",
    "3.5, 8, NaN, 0.3, model.damped-share is NaN: expected 0 to 1",
    "3.5, 8, 0.55, -0.1, model.half-width is -0.1: expected 0 to 1"
  })
  void refusesByNameAndValue(
      double prior, double damping, double dampedShare, double halfWidth, String message) {
    assertThatThrownBy(() -> new ModelSettings(0.5, 5, prior, damping, dampedShare, halfWidth))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void acceptsTheEndsOfEveryRange() {
    assertThat(new ModelSettings(0.5, 5, 0.5, 0, 0, 0).prior()).isEqualTo(0.5);
    assertThat(new ModelSettings(0.5, 5, 5, 1e6, 1, 1).prior()).isEqualTo(5);
  }

  @Test
  void bringsValuesOntoTheScale() {
    ModelSettings settings = new ModelSettings(0.5, 5, 3.5, 8, 0.55, 0.3);

    assertThat(settings.onScale(-1)).isEqualTo(0.5);
    assertThat(settings.onScale(3.3)).isEqualTo(3.3);
    assertThat(settings.onScale(7)).isEqualTo(5);
  }
}
