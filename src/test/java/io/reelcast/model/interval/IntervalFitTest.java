package io.reelcast.model.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalFitTest {

  @Test
  void leavesHalfOfTheRestOutAtEitherEnd() {
    IntervalFit fit = new IntervalFit(0.8, 1);
    for (int error = 500; error >= -500; error--) {
      fit.add(7, 0, error);
    }

    Intervals intervals = fit.fitted();

    // A tenth and nine tenths of the way through -500 to 500.
    assertThat(intervals.low(7, 0)).isCloseTo(-400, within(1e-3f));
    assertThat(intervals.high(7, 0)).isCloseTo(400, within(1e-3f));
    assertThat(intervals.coverage()).isEqualTo(0.8);
  }

  @Test
  void quantileLiesBetweenTheTwoNearestErrors() {
    IntervalFit fit = new IntervalFit(0.5, 1);
    for (float error : new float[] {10, 0, 4}) {
      fit.add(0, 0, error);
    }

    Intervals intervals = fit.fitted();

    // At a quarter, halfway from 0 to 4; at three quarters, halfway from 4 to 10.
    assertThat(intervals.low(0, 0)).isEqualTo(2);
    assertThat(intervals.high(0, 0)).isEqualTo(7);
  }

  @Test
  void slotsAndClassesWithEnoughErrorsKeepToThemselves() {
    IntervalFit fit = new IntervalFit(0.8, 2);
    for (int i = 0; i < 400; i++) {
      fit.add(0, 0, -1);
      fit.add(0, 1, -2);
      fit.add(1, 0, -3);
      fit.add(1, 1, -4);
    }

    Intervals intervals = fit.fitted();

    assertThat(intervals.low(0, 0)).isEqualTo(-1);
    assertThat(intervals.low(0, 1)).isEqualTo(-2);
    assertThat(intervals.low(1, 0)).isEqualTo(-3);
    assertThat(intervals.low(1, 1)).isEqualTo(-4);
  }

  @Test
  void classWithTooFewErrorsTakesInItsNeighboursOnBothSides() {
    IntervalFit fit = new IntervalFit(1, 1);
    for (int i = 0; i < 400; i++) {
      fit.add(0, 0, -100);
      fit.add(1, 0, -1);
      fit.add(3, 0, 1);
      fit.add(5, 0, 100);
    }
    fit.add(2, 0, 0);

    Intervals intervals = fit.fitted();

    assertThat(intervals.low(2, 0)).isEqualTo(-1);
    assertThat(intervals.high(2, 0)).isEqualTo(1);
  }

  @Test
  void loneErrorIsSharedByAllClasses() {
    IntervalFit fit = new IntervalFit(0.8, 1);
    fit.add(0, 0, 0.25f);

    Intervals intervals = fit.fitted();

    assertThat(intervals.low(0, 0)).isEqualTo(0.25f);
    assertThat(intervals.high(1_000_000, 0)).isEqualTo(0.25f);
  }

  @Test
  void reachesNowhereWithoutErrors() {
    Intervals intervals = new IntervalFit(0.8, 6).fitted();

    assertThat(intervals.low(3, 5)).isZero();
    assertThat(intervals.high(3, 5)).isZero();
  }

  @ParameterizedTest(name = "coverage {0}, seed {1}")
  @CsvSource({"0.5, 1", "0.8, 2", "0.9, 3", "0.95, 4"})
  void newErrorsLieWithinAsOftenAsIsMeant(double coverage, long seed) {
    Random random = new Random(seed);
    IntervalFit fit = new IntervalFit(coverage, 2);
    for (int i = 0; i < 40_000; i++) {
      int count = random.nextInt(40);
      fit.add(count, i % 2, error(random, count, i % 2));
    }
    Intervals intervals = fit.fitted();

    int within = 0;
    for (int i = 0; i < 40_000; i++) {
      int count = random.nextInt(40);
      float error = error(random, count, i % 2);
      boolean isWithin =
          error >= intervals.low(count, i % 2) && error <= intervals.high(count, i % 2);
      within += isWithin ? 1 : 0;
    }

    assertThat(within / 40_000.0).isCloseTo(coverage, within(0.01));
  }

  /** The wider the fewer ratings there are, and not around zero. */
  private static float error(Random random, int count, int slot) {
    return (float) ((random.nextGaussian() + 0.3) * (1 + slot) / Math.sqrt(1 + count / 10.0));
  }
}
