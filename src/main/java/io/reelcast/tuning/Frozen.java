package io.reelcast.tuning;

import io.reelcast.tuning.race.Plan;
import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Journal;
import io.reelcast.tuning.trial.Objective;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What the best settings for learning online give where nothing is learnt: the networks that all
 * trials begin with, hearing of the crowd as often as the best one did, their weights staying.
 *
 * @param outcomes seed by seed, that of the search first
 */
public record Frozen(List<Outcome> outcomes) {
  public Frozen {
    outcomes = List.copyOf(outcomes);
  }

  /**
   * Measures those of all seeds of a search. Runs that the journal knows are not repeated.
   *
   * @param values the best ones, but for that which stops learning
   */
  public static Frozen measured(
      Plan plan,
      Map<String, String> values,
      Objective objective,
      Journal journal,
      SearchWatch watch) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int more = 0; more <= plan.moreSeeds(); more++) {
      Run run = new Run(0, values, plan.epochs(), plan.seed() + more);
      watch.begins(run, "frozen network, %d of %d".formatted(more + 1, plan.moreSeeds() + 1));
      if (journal.find(run).isEmpty()) {
        journal.add(new Attempt(run, objective.measure(run)));
      }
      outcomes.add(journal.find(run).orElseThrow());
    }
    return new Frozen(outcomes);
  }

  /** Over all seeds. */
  public double mean(ToDoubleFunction<Outcome> error) {
    return outcomes.stream().mapToDouble(error).average().orElseThrow();
  }

  /**
   * By how much one that learns errs less, each seed against the same, the least first; that which
   * chose it is left out where there are others.
   */
  public List<Double> gains(Finalist learning) {
    List<Double> gains = new ArrayList<>();
    for (int seed = outcomes.size() == 1 ? 0 : 1; seed < outcomes.size(); seed++) {
      gains.add(outcomes.get(seed).error() - learning.outcomes().get(seed).error());
    }
    return gains.stream().sorted().toList();
  }
}
