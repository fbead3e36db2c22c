package io.reelcast.history.open;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReleaseIdTest {

  @ParameterizedTest
  @CsvSource({
    "0000000000000000, 0",
    "000000000000000f, 15",
    "7fffffffffffffff, 9223372036854775807",
    "8000000000000000, -9223372036854775808",
    "ffffffffffffffff, -1"
  })
  void isWrittenAsSixteenDigitsAndReadFromThem(String hex, long bits) {
    assertThat(new ReleaseId(bits)).hasToString(hex);
    assertThat(ReleaseId.parse(hex)).isEqualTo(new ReleaseId(bits));
  }

  @Test
  void readsCapitalsToo() {
    assertThat(ReleaseId.parse("0123456789ABCDEF")).hasToString("0123456789abcdef");
  }

  @ParameterizedTest
  @ValueSource(strings = {"", "0123", "0123456789abcdef0"})
  void refusesAnotherLengthByName(String hex) {
    assertThatThrownBy(() -> ReleaseId.parse(hex))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("'" + hex + "' names no release: expected sixteen hexadecimal digits");
  }

  @ParameterizedTest
  @ValueSource(strings = {"0123456789abcdeg", "-123456789abcdef", "0123 56789abcdef"})
  void refusesWhatIsNoDigit(String hex) {
    assertThatThrownBy(() -> ReleaseId.parse(hex)).isInstanceOf(IllegalArgumentException.class);
  }
}
