package io.reelcast.backtest.score;

import io.reelcast.backtest.Round;
import java.util.Optional;
import java.util.function.IntConsumer;
import org.jspecify.annotations.Nullable;

/** Scores one contestant. For one thread. */
public final class Scorer implements Round.Judge {
  private final Splits splits;
  private final double lowest;
  private final double highest;
  private final IntConsumer passed;
  private @Nullable TaskScore blind;
  private @Nullable TaskScore conditioned;
  private @Nullable IntervalScore intervals;

  /**
   * @param lowest the lowest rating of the scale
   * @param highest the highest one
   * @param passed is told the place of each rating that is over
   */
  public Scorer(Splits splits, double lowest, double highest, IntConsumer passed) {
    this.splits = splits;
    this.lowest = lowest;
    this.highest = highest;
    this.passed = passed;
  }

  @Override
  public void blind(int anchor, double[] said, double[] came) {
    if (blind == null) {
      blind = new TaskScore(splits, lowest, highest);
    }
    blind.add(checked(anchor, said), came);
  }

  @Override
  public void conditioned(int anchor, double[] said, double[] came) {
    if (conditioned == null) {
      conditioned = new TaskScore(splits, lowest, highest);
    }
    conditioned.add(checked(anchor, said), came);
  }

  @Override
  public void intervals(int anchor, double coverage, double[] low, double[] high, double[] came) {
    if (intervals == null) {
      intervals = new IntervalScore(coverage);
    }
    intervals.add(checked(anchor, low), checked(anchor, high), came);
  }

  @Override
  public void passed(int place) {
    passed.accept(place);
  }

  /** Of all windows so far. */
  public Score score() {
    if (blind == null && conditioned == null) {
      throw new IllegalStateException("it is neither a blind nor a conditioned contestant");
    }
    return new Score(
        Optional.ofNullable(blind),
        Optional.ofNullable(conditioned),
        Optional.ofNullable(intervals));
  }

  private static double[] checked(int anchor, double[] said) {
    for (double value : said) {
      if (!Double.isFinite(value)) {
        throw new IllegalStateException("it said " + value + " after rating number " + anchor);
      }
    }
    return said;
  }
}
