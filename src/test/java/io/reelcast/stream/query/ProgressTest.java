package io.reelcast.stream.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ProgressTest {
  private final Progress progress = new Progress();

  @Test
  void knowsNothingBeforeTheFirstLook() {
    assertThat(progress.behind()).isEqualTo(Freshness.UNKNOWN);
    assertThat(progress.ageNanos(100)).isEqualTo(Freshness.UNKNOWN);
  }

  @Test
  void wasUpToDateWhenItWasAtTheEnd() {
    progress.observe(100, 7, 7);

    assertThat(progress.behind()).isZero();
    assertThat(progress.ageNanos(130)).isEqualTo(30);
  }

  @Test
  void agesFromTheNewestEndThatItHasReached() {
    progress.observe(100, 5, 10);
    progress.observe(200, 9, 20);
    progress.observe(300, 15, 30);

    // The end of the first look, 10, is reached; that of the second, 20, is not.
    assertThat(progress.behind()).isEqualTo(15);
    assertThat(progress.ageNanos(350)).isEqualTo(250);
  }

  @Test
  void doesNotKnowTheAgeOfWhatWasNeverUpToDate() {
    progress.observe(100, 5, 10);
    progress.observe(200, 6, 20);

    assertThat(progress.behind()).isEqualTo(14);
    assertThat(progress.ageNanos(250)).isEqualTo(Freshness.UNKNOWN);
  }

  @Test
  void isNotBehindWhatEndsBeforeItsPosition() {
    progress.observe(100, 12, 10);

    assertThat(progress.behind()).isZero();
  }

  @Test
  void keepsTheAgeWhileNothingMoves() {
    progress.observe(100, 10, 10);
    for (int look = 0; look < 2_000; look++) {
      progress.observe(200 + look, 10, 11);
    }

    assertThat(progress.ageNanos(10_000)).isEqualTo(9_900);
  }
}
