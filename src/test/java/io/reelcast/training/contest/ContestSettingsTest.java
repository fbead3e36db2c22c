package io.reelcast.training.contest;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ContestSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "-0.001, 2, 200, 10, 5, 10, 10, online.margin is -0.001: expected 0 to 1",
    "1.001, 2, 200, 10, 5, 10, 10, online.margin is 1.001: expected 0 to 1",
    "NaN, 2, 200, 10, 5, 10, 10, online.margin is NaN: expected 0 to 1",
    "0, -1, 200, 10, 5, 10, 10, online.standard-errors is -1.0: expected 0 to 10",
    "0, 10.5, 200, 10, 5, 10, 10, online.standard-errors is 10.5: expected 0 to 10",
    "0, 2, 0, 10, 5, 10, 10, online.windows is 0: expected 1 to 1000000",
    "0, 2, 1000001, 10, 5, 10, 10, online.windows is 1000001: expected 1 to 1000000",
    "0, 2, 200, 1, 5, 10, 10, online.users is 1: expected 2 to 1000000",
    "0, 2, 200, 1000001, 5, 10, 10, online.users is 1000001: expected 2 to 1000000",
    "0, 2, 200, 10, 0, 10, 10, online.patience is 0: expected 1 to 1000",
    "0, 2, 200, 10, 1001, 10, 10, online.patience is 1001: expected 1 to 1000",
    "0, 2, 200, 10, 5, -1, 10, online.cool-down is -1: expected 0 to 1000",
    "0, 2, 200, 10, 5, 1001, 10, online.cool-down is 1001: expected 0 to 1000",
    "0, 2, 200, 10, 5, 10, 0, online.look-back is 0: expected 1 to 1000",
    "0, 2, 200, 10, 5, 10, 1001, online.look-back is 1001: expected 1 to 1000"
  })
  void refusesWhatCannotWorkByItsName(
      double margin,
      double standardErrors,
      int windows,
      int users,
      int patience,
      int coolDown,
      int lookBack,
      String message) {
    assertThatThrownBy(
            () ->
                new ContestSettings(
                    margin, standardErrors, windows, users, patience, coolDown, lookBack))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @Test
  void acceptsTheEndsOfWhatIsExpected() {
    assertThat(new ContestSettings(0, 0, 1, 2, 1, 0, 1).users()).isEqualTo(2);
    assertThat(new ContestSettings(1, 10, 1_000_000, 1_000_000, 1_000, 1_000, 1_000).margin())
        .isEqualTo(1);
  }
}
