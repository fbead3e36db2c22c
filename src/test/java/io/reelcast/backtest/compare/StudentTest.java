package io.reelcast.backtest.compare;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class StudentTest {

  /** From printed tables. */
  @ParameterizedTest
  @CsvSource({
    "4, 2.776, 0.01",
    "5, 2.571, 0.003",
    "10, 2.228, 0.001",
    "30, 2.042, 0.001",
    "120, 1.980, 0.001",
    "1000000, 1.960, 0.001"
  })
  void isThatOfTheTables(int freedom, double quantile, double tolerance) {
    assertThat(Student.quantile(freedom)).isCloseTo(quantile, within(tolerance));
  }
}
