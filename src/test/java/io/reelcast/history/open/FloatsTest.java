package io.reelcast.history.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class FloatsTest {

  @Test
  void copiesWhatItIsMadeOf() {
    float[] values = {1, 2};
    Floats floats = Floats.of(values);

    values[0] = 9;

    assertThat(floats).isEqualTo(Floats.of(1, 2)).hasSameHashCodeAs(Floats.of(1, 2));
  }

  @Test
  void isEqualOnlyBitForBit() {
    assertThat(Floats.of(0f)).isNotEqualTo(Floats.of(-0f));
    assertThat(Floats.of(1, 2)).isNotEqualTo(Floats.of(1)).isNotEqualTo(Floats.of(2, 1));
    assertThat(Floats.of(Float.NaN)).isEqualTo(Floats.of(Float.NaN));
  }

  @Test
  void shedsTheFirst() {
    assertThat(Floats.of(1, 2, 3).withoutFirst()).isEqualTo(Floats.of(2, 3));
    assertThat(Floats.of(1).withoutFirst().size()).isZero();
  }

  @Test
  void forecastHasOneIntervalForEachRating() {
    assertThatThrownBy(() -> new Forecast(Floats.of(1, 2), Floats.of(1, 2), Floats.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one low and one high");
  }
}
