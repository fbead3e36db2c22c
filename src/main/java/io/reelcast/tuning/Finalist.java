package io.reelcast.tuning;

import io.reelcast.tuning.trial.Outcome;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * A trial that was trained with several seeds.
 *
 * @param outcomes seed by seed, that of the search first
 */
public record Finalist(int trial, Map<String, String> values, List<Outcome> outcomes) {
  public Finalist {
    values = Map.copyOf(values);
    outcomes = List.copyOf(outcomes);
  }

  /** Over all seeds. */
  public double mean(ToDoubleFunction<Outcome> error) {
    return mean(outcomes, error);
  }

  public double error() {
    return mean(Outcome::error);
  }

  /**
   * The error of the seeds that did not choose it: a trial that was chosen by its error had luck
   * with that seed.
   */
  double unchosenError() {
    return outcomes.size() == 1
        ? error()
        : mean(outcomes.subList(1, outcomes.size()), Outcome::error);
  }

  /** From the least error of a seed to the greatest; nothing where it diverged with all. */
  public double spread() {
    double least = outcomes.stream().mapToDouble(Outcome::error).min().orElseThrow();
    double greatest = outcomes.stream().mapToDouble(Outcome::error).max().orElseThrow();
    return Double.isInfinite(least) ? 0 : greatest - least;
  }

  private static double mean(List<Outcome> some, ToDoubleFunction<Outcome> error) {
    return some.stream().mapToDouble(error).average().orElseThrow();
  }
}
