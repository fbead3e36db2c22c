package io.reelcast.chart.draw;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LetteringTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = ';',
      value = {
        "1000209; 1,000,209",
        "3.58156; 3.582",
        "0.96123; 0.9612",
        "12.3456; 12.35",
        "123456.7; 123,457",
        "-2.5; −2.500",
        "0; 0",
        "NaN; –",
        "Infinity; –"
      })
  void writesNumbersWithFourDigits(double number, String text) {
    assertThat(Lettering.number(number)).isEqualTo(text);
  }

  @Test
  void cutsOnlyWhatIsTooWide() {
    double room = Lettering.width("Alien (1979)");

    assertThat(Lettering.cut("Alien (1979)", room)).isEqualTo("Alien (1979)");
    assertThat(Lettering.cut("Aliens of the Deep", room)).isEqualTo("Aliens of t…");
    assertThat(Lettering.width(Lettering.cut("Aliens of the Deep", room)))
        .isLessThanOrEqualTo(room);
  }

  @Test
  void countsWideLettersTwice() {
    assertThat(Lettering.width("七人の侍")).isEqualTo(2 * Lettering.width("abcd"));
    assertThat(Lettering.cut("七人の侍", Lettering.width("abcdef"))).isEqualTo("七人…");
  }
}
