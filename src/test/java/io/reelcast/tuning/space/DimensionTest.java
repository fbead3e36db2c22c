package io.reelcast.tuning.space;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.setting.InvalidSetting;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DimensionTest {
  private static final double LAST = Math.nextDown(1.0);

  @Test
  void goesEvenlyFromEndToEnd() {
    Dimension even = Dimension.even("x", 0, 0.4);

    assertThat(even.at(0)).isEqualTo("0");
    assertThat(even.at(0.25)).isEqualTo("0.1");
    assertThat(even.at(LAST)).isEqualTo("0.4");
    assertThat(even.place("0.1")).hasValue(0.25);
  }

  @Test
  void hasTheGeometricMeanInTheMiddleOfALogarithmicOne() {
    Dimension logarithmic = Dimension.logarithmic("x", 0.0001, 0.01);

    assertThat(logarithmic.at(0)).isEqualTo("0.0001");
    assertThat(logarithmic.at(0.5)).isEqualTo("0.001");
    assertThat(logarithmic.at(0.25)).isEqualTo("0.000316");
    assertThat(logarithmic.place("0.001").orElseThrow()).isBetween(0.4999, 0.5001);
    assertThat(logarithmic.place("0")).hasValue(0);
  }

  @Test
  void givesEachWholeNumberAnEqualShare() {
    Dimension whole = Dimension.whole("x", 1, 4);

    assertThat(whole.at(0)).isEqualTo("1");
    assertThat(whole.at(0.2499)).isEqualTo("1");
    assertThat(whole.at(0.25)).isEqualTo("2");
    assertThat(whole.at(LAST)).isEqualTo("4");
  }

  @Test
  void doesNotRoundANumberBeyondItsEnds() {
    Dimension narrow = Dimension.even("x", 1.2341, 1.2349);

    assertThat(Double.parseDouble(narrow.at(0))).isEqualTo(1.2341);
    assertThat(Double.parseDouble(narrow.at(LAST))).isBetween(1.2341, 1.2349);
  }

  @Test
  void takesOneOfItsValues() {
    Dimension oneOf = Dimension.oneOf("x", "8", "16", "64");

    assertThat(oneOf.at(0)).isEqualTo("8");
    assertThat(oneOf.at(0.5)).isEqualTo("16");
    assertThat(oneOf.at(LAST)).isEqualTo("64");
    assertThat(oneOf.place("16")).hasValue(0.5);
    assertThat(oneOf.place("32")).hasValue(0.75);
  }

  @Test
  void knowsNoPlaceForWords() {
    assertThat(Dimension.oneOf("x", "adam", "sgd").place("adam")).isEmpty();
    assertThat(Dimension.oneOf("x", "[a, b]", "[a]").place("[a]")).isEmpty();
  }

  @Test
  void isNarrowedAsItWasWritten() {
    assertThat(Dimension.logarithmic("x", 1, 100).within("2..8").at(0.5)).isEqualTo("4");
    assertThat(Dimension.oneOf("x", "4", "8", "16").within("5..20"))
        .isEqualTo(Dimension.oneOf("x", "8", "16"));
    assertThat(Dimension.oneOf("x", "4", "8").within("32, 64"))
        .isEqualTo(Dimension.oneOf("x", "32", "64"));
    assertThat(Dimension.oneOf("x", "[]").within("[a,b],[c]"))
        .isEqualTo(Dimension.oneOf("x", "[a,b]", "[c]"));
  }

  @ParameterizedTest
  @CsvSource({"8..2", "2..2", "0..8", "-1..8", "2", "2..x", "2..NaN", "''"})
  void refusesBoundsThatAreNone(String bounds) {
    Dimension dimension = Dimension.logarithmic("some.name", 1, 100);

    assertThatThrownBy(() -> dimension.within(bounds))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("some.name")
        .hasMessageContaining("expected");
  }

  @Test
  void refusesBoundsWithoutAValue() {
    Dimension dimension = Dimension.oneOf("some.name", "8", "16");

    assertThatThrownBy(() -> dimension.within("9..15"))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("some.name");
  }
}
