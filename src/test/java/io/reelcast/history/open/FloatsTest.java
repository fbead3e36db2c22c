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
  void keepsTheLastAndTakesOneMore() {
    Floats three = Floats.of(1, 2, 3);

    assertThat(three.lastWith(2, 4)).isEqualTo(Floats.of(2, 3, 4));
    assertThat(three.lastWith(0, 4)).isEqualTo(Floats.of(4));
    assertThat(three.lastWith(3, 4)).isEqualTo(Floats.of(1, 2, 3, 4));
    assertThat(three.lastWith(9, 4)).isEqualTo(Floats.of(1, 2, 3, 4));
    assertThat(Floats.of().lastWith(2, 4)).isEqualTo(Floats.of(4));
    assertThat(three).isEqualTo(Floats.of(1, 2, 3));
  }

  @Test
  void takesOthersBehindItsOwn() {
    assertThat(Floats.of(1, 2).with(Floats.of(3))).isEqualTo(Floats.of(1, 2, 3));
    assertThat(Floats.of().with(Floats.of(3))).isEqualTo(Floats.of(3));
    assertThat(Floats.of(1).with(Floats.of())).isEqualTo(Floats.of(1));
  }

  @Test
  void unknownIsNotANumber() {
    assertThat(Floats.unknown(2)).isEqualTo(Floats.of(Float.NaN, Float.NaN));
    assertThat(Floats.unknown(0).size()).isZero();
  }

  @Test
  void forecastHasOneIntervalForEachRating() {
    assertThatThrownBy(() -> new Forecast(Floats.of(1, 2), Floats.of(1, 2), Floats.of(1)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("one low and one high");
  }
}
