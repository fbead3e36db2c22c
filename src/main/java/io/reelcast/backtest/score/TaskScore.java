package io.reelcast.backtest.score;

import io.reelcast.history.UserState;
import java.util.ArrayList;
import java.util.List;

/** How a contestant did in one task. Its windows come in the order of their anchors. */
public final class TaskScore {
  private final Splits splits;
  private final Sums total;
  private final Sums horizons;
  private final List<Sums> bySplit;
  private final ValueBins values;
  private int window;

  TaskScore(Splits splits, double lowest, double highest) {
    this(
        splits,
        new Sums(1),
        new Sums(UserState.HORIZON),
        splits.all().stream().map(split -> new Sums(split.parts().size())).toList(),
        new ValueBins(lowest, highest));
  }

  private TaskScore(
      Splits splits, Sums total, Sums horizons, List<Sums> bySplit, ValueBins values) {
    this.splits = splits;
    this.total = total;
    this.horizons = horizons;
    this.bySplit = bySplit;
    this.values = values;
  }

  void add(double[] said, double[] came) {
    List<Split> all = splits.all();
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      double error = said[slot] - came[slot];
      total.add(0, error);
      horizons.add(slot, error);
      values.add(said[slot], came[slot]);
      for (int split = 0; split < all.size(); split++) {
        bySplit.get(split).add(all.get(split).partOf(window), error);
      }
    }
    window++;
  }

  /** Of both together, as of one that played every window twice. */
  TaskScore plus(TaskScore other) {
    List<Sums> sums = new ArrayList<>();
    for (int split = 0; split < bySplit.size(); split++) {
      sums.add(bySplit.get(split).plus(other.bySplit.get(split)));
    }
    return new TaskScore(
        splits,
        total.plus(other.total),
        horizons.plus(other.horizons),
        sums,
        values.plus(other.values));
  }

  public double rmse() {
    return total.rmse(0);
  }

  public double mae() {
    return total.mae(0);
  }

  /** The nearest rating first. */
  public Sums horizons() {
    return horizons;
  }

  /** The parts of a split. */
  public Sums by(Split split) {
    return bySplit.get(splits.all().indexOf(split));
  }

  /** Each user's own errors. */
  public Sums users() {
    return by(splits.users());
  }

  public ValueBins values() {
    return values;
  }
}
