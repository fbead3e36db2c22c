package io.reelcast.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class RunningErrorTest {

  @Test
  void isNotANumberOfNone() {
    RunningError error = new RunningError();

    assertThat(error.count()).isZero();
    assertThat(error.rmse()).isNaN();
    assertThat(error.mae()).isNaN();
  }

  @Test
  void sumsErrorsOfEitherSign() {
    RunningError error = new RunningError();

    error.add(3, 5);
    error.add(4, 3);
    error.add(2, 2);
    error.add(5, 3);

    // Errors -2, 1, 0, 2: squares 9 / 4, absolutes 5 / 4.
    assertThat(error.count()).isEqualTo(4);
    assertThat(error.rmse()).isEqualTo(1.5);
    assertThat(error.mae()).isEqualTo(1.25);
  }
}
