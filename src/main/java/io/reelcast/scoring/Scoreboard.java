package io.reelcast.scoring;

import io.reelcast.model.Baseline;
import java.util.EnumMap;
import java.util.Map;

/**
 * Errors over many scores: ours blind and conditioned, each baseline's over the same slots, and how
 * often the interval held the outcome. Not for several threads.
 */
public final class Scoreboard {
  private final RunningError ours = new RunningError();
  private final RunningError conditioned = new RunningError();
  private final Map<Baseline, RunningError> baselines = new EnumMap<>(Baseline.class);
  private long held;

  public Scoreboard() {
    for (Baseline baseline : Baseline.values()) {
      baselines.put(baseline, new RunningError());
    }
  }

  public void add(Score score) {
    double outcome = score.outcome().rating();
    conditioned.add(score.conditioned(), outcome);
    for (ScoredPrediction prediction : score.predictions()) {
      ours.add(prediction.rating(), outcome);
      held += prediction.low() <= (float) outcome && (float) outcome <= prediction.high() ? 1 : 0;
      baselines.forEach(
          (baseline, error) -> error.add(prediction.baselines().get(baseline.ordinal()), outcome));
    }
  }

  public RunningError ours() {
    return ours;
  }

  public RunningError conditioned() {
    return conditioned;
  }

  public RunningError of(Baseline baseline) {
    return baselines.getOrDefault(baseline, new RunningError());
  }

  /** The share of outcomes that lay within their intervals; NaN of none. */
  public double coverage() {
    return (double) held / ours.count();
  }
}
