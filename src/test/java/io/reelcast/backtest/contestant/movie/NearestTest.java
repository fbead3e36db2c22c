package io.reelcast.backtest.contestant.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class NearestTest {
  private static final double TINY = 1e-12;

  private final Nearest nearest = new Nearest();

  @Test
  void sayNothingWithoutNeighbours() {
    assertThat(nearest.mean()).isZero();
  }

  @Test
  void weighNeighboursByTheirLikeness() {
    nearest.offer(0.2, 1);
    nearest.offer(0.5, -2);

    assertThat(nearest.mean()).isCloseTo((0.2 - 1) / (0.7 + 0.3), within(TINY));
  }

  @Test
  void leaveOutTheUnlike() {
    nearest.offer(0, 5);
    nearest.offer(-0.5, 5);

    assertThat(nearest.mean()).isZero();
  }

  /** 1 to 60 hundredths in a mixed order; 21 to 60 are the forty best. */
  @Test
  void keepTheFortyBest() {
    double sum = 0;
    double weight = 0.3;
    for (int best = 21; best <= 60; best++) {
      sum += best * best / 100.0;
      weight += best / 100.0;
    }

    for (int i = 1; i <= 60; i++) {
      int mixed = i * 7 % 61;
      nearest.offer(mixed / 100.0, mixed);
    }

    assertThat(nearest.mean()).isCloseTo(sum / weight, within(TINY));
  }

  @Test
  void forgetWhenCleared() {
    nearest.offer(0.2, 1);

    nearest.clear();

    assertThat(nearest.mean()).isZero();
  }
}
