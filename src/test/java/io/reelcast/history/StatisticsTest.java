package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

final class StatisticsTest {
  private static final long HOUR = 3_600_000;

  @Test
  void nothingIsKnownWithoutRatings() {
    assertThat(Statistics.NONE.mean(3.5)).isEqualTo(3.5);
    assertThat(Statistics.NONE.dampedMean(3.5, 8)).isEqualTo(3.5);
    assertThat(Statistics.NONE.deviation()).isZero();
    assertThat(Statistics.NONE.dampedResidual(8)).isZero();
  }

  /** The setting model.damping may be 0. */
  @Test
  void nothingIsKnownWithoutRatingsAndWithoutDampingEither() {
    assertThat(Statistics.NONE.dampedMean(3.5, 0)).isEqualTo(3.5);
    assertThat(Statistics.NONE.dampedResidual(0)).isZero();
  }

  @Test
  void countsAndSums() {
    Statistics statistics = after(4, 2.5, 1);

    assertThat(statistics.count()).isEqualTo(3);
    assertThat(statistics.sum()).isEqualTo(7.5);
    // 16 + 6.25 + 1
    assertThat(statistics.squares()).isEqualTo(23.25);
    assertThat(statistics.mean(3.5)).isEqualTo(2.5);
    // (2.25 + 0 + 2.25) / 3
    assertThat(statistics.deviation()).isCloseTo(Math.sqrt(1.5), within(1e-15));
  }

  @Test
  void dampedMeanHoldsThePriorSoManyTimes() {
    Statistics statistics = after(4, 5);

    // (9 + 6 · 3) / (2 + 6)
    assertThat(statistics.dampedMean(3, 6)).isEqualTo(3.375);
    assertThat(statistics.dampedMean(3, 0)).isEqualTo(4.5);
  }

  @Test
  void residualIsTheRatingLessWhatTheMovieWasKnownToGet() {
    Statistics statistics =
        Statistics.NONE.with(rated(4, 1), 3.5, 1).with(rated(2, 2), 4, 1).with(rated(5, 3), 3, 2);

    // 0.5 - 2 + 2
    assertThat(statistics.residuals()).isEqualTo(0.5);
    assertThat(statistics.dampedResidual(0)).isCloseTo(0.5 / 3, within(1e-15));
    assertThat(statistics.dampedResidual(7)).isEqualTo(0.05);
  }

  @Test
  void newestResidualsWeighMost() {
    Statistics one = Statistics.NONE.with(rated(4, 1), 3, 1);
    Statistics two = one.with(rated(1, 2), 3, 1);

    assertThat(one.quick()).isCloseTo(0.3, within(1e-15));
    assertThat(one.slow()).isCloseTo(0.1, within(1e-15));
    // 0.3 + 0.3 (-2 - 0.3), and 0.1 + 0.1 (-2 - 0.1)
    assertThat(two.quick()).isCloseTo(-0.39, within(1e-15));
    assertThat(two.slow()).isCloseTo(-0.11, within(1e-15));
  }

  @Test
  void equalRatingsDoNotDeviate() {
    assertThat(after(3.7, 3.7, 3.7, 3.7, 3.7, 3.7, 3.7).deviation()).isCloseTo(0, within(1e-7));
  }

  @Test
  void oldestRatingIsTheFirstEvenWhereItComesLate() {
    Statistics late = Statistics.NONE.with(rated(4, 10), 3, 10).with(rated(4, -7), 3, 10);

    assertThat(Statistics.NONE.with(rated(4, 10), 3, 10).firstRatedAt()).isEqualTo(10);
    assertThat(late.firstRatedAt()).isEqualTo(-7);
    assertThat(late.with(rated(4, 20), 3, 10).firstRatedAt()).isEqualTo(-7);
  }

  @Test
  void visitEndsWithAPauseOfMoreThanAnHour() {
    Statistics two = Statistics.NONE.with(rated(4, 0), 3, 0).with(rated(4, HOUR), 3, 0);

    assertThat(two.visit()).isEqualTo(2);
    assertThat(two.with(rated(4, 2 * HOUR + 1), 3, HOUR).visit()).isEqualTo(1);
    assertThat(two.with(rated(4, 0), 3, HOUR).visit()).isEqualTo(3);
  }

  /** Each a millisecond after the one before, of movies that get 3. */
  private static Statistics after(double... ratings) {
    Statistics statistics = Statistics.NONE;
    for (int i = 0; i < ratings.length; i++) {
      statistics = statistics.with(rated(ratings[i], i), 3, Math.max(0, i - 1));
    }
    return statistics;
  }

  private static HistoryRecord rated(double rating, long ratedAt) {
    return new HistoryRecord("m", rating, ratedAt);
  }
}
