package io.reelcast.tuning;

import io.reelcast.tuning.trial.Objective;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;

/** Errors by a formula, half of them blind; it may break after some runs, as if it were killed. */
final class MadeObjective implements Objective {
  private final ToDoubleFunction<Run> error;
  private final int most;
  private final List<Run> measured = new ArrayList<>();

  private MadeObjective(ToDoubleFunction<Run> error, int most) {
    this.error = error;
    this.most = most;
  }

  static MadeObjective of(ToDoubleFunction<Run> error) {
    return new MadeObjective(error, Integer.MAX_VALUE);
  }

  static MadeObjective breakingAfter(int runs, ToDoubleFunction<Run> error) {
    return new MadeObjective(error, runs);
  }

  @Override
  public Outcome measure(Run run) {
    if (measured.size() == most) {
      throw new IllegalStateException("killed");
    }
    measured.add(run);
    double half = error.applyAsDouble(run) / 2;
    return new Outcome(half, half, 0);
  }

  /** What was measured, each as trial, epochs and seed. */
  List<String> measured() {
    return measured.stream()
        .map(run -> "%d for %d by %d".formatted(run.trial(), run.epochs(), run.seed()))
        .toList();
  }
}
