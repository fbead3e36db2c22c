package io.reelcast.tuning;

import io.reelcast.tuning.race.Bracket;
import io.reelcast.tuning.race.Plan;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Journal;
import io.reelcast.tuning.trial.Objective;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * A search for the settings of the least error: the default settings first, then races between
 * trials whose values chance has drawn, and at last the best of them and the default settings once
 * more with other seeds. Runs that the journal knows are not repeated. Not for several threads.
 */
public final class Search {
  private final Space space;
  private final Map<String, String> standard;
  private final Plan plan;
  private final Objective objective;
  private final Journal journal;
  private final SearchWatch watch;
  private final List<Attempt> attempts = new ArrayList<>();

  /**
   * @param standard what the searched settings are without a search
   */
  public Search(
      Space space,
      Map<String, String> standard,
      Plan plan,
      Objective objective,
      Journal journal,
      SearchWatch watch) {
    this.space = space;
    this.standard = standard;
    this.plan = plan;
    this.objective = objective;
    this.journal = journal;
    this.watch = watch;
  }

  /** Runs it to its end. To be called once. */
  public Findings run() {
    measure(new Run(0, standard, plan.epochs(), plan.seed()), "default settings");
    List<Bracket> brackets = plan.brackets();
    for (int number = 1; number <= brackets.size(); number++) {
      String race = brackets.size() == 1 ? "" : "race " + number + " of " + brackets.size() + ", ";
      race(brackets.get(number - 1), race);
    }
    List<Finalist> finalists = new ArrayList<>();
    finalists().forEach(run -> finalists.add(withMoreSeeds(run)));
    finalists.sort(Comparator.comparingDouble(Finalist::error).thenComparing(Finalist::trial));
    return new Findings(attempts, finalists);
  }

  private void race(Bracket bracket, String race) {
    List<Integer> left = new ArrayList<>();
    for (int trial = bracket.first(); trial < bracket.first() + bracket.trials(); trial++) {
      left.add(trial);
    }
    List<Integer> rungs = bracket.rungs();
    for (int rung = 1; rung <= rungs.size(); rung++) {
      List<Attempt> reached = new ArrayList<>();
      for (int trial : left) {
        Run run = new Run(trial, space.draw(plan.seed(), trial), rungs.get(rung - 1), plan.seed());
        String stage =
            "%srung %d of %d, %d of %d"
                .formatted(race, rung, rungs.size(), reached.size() + 1, left.size());
        reached.add(measure(run, stage));
      }
      reached.sort(Search::byError);
      left =
          reached.subList(0, Bracket.kept(reached.size())).stream()
              .map(attempt -> attempt.run().trial())
              .toList();
    }
  }

  /** The best of the full trainings, and that of the default settings. */
  private List<Run> finalists() {
    List<Attempt> full = new ArrayList<>(attempts.subList(1, attempts.size()));
    full.removeIf(attempt -> attempt.run().epochs() < plan.epochs());
    full.sort(Search::byError);
    Map<Integer, Run> finalists = new LinkedHashMap<>();
    finalists.put(0, attempts.get(0).run());
    full.stream()
        .limit(Plan.FINALISTS)
        .forEach(attempt -> finalists.put(attempt.run().trial(), attempt.run()));
    return List.copyOf(finalists.values());
  }

  private Finalist withMoreSeeds(Run run) {
    List<Outcome> outcomes = new ArrayList<>();
    for (int more = 0; more <= plan.moreSeeds(); more++) {
      Run seeded = new Run(run.trial(), run.values(), run.epochs(), plan.seed() + more);
      outcomes.add(
          more == 0
              ? journal.find(run).orElseThrow()
              : measure(seeded, "other seeds, " + more + " of " + plan.moreSeeds()).outcome());
    }
    return new Finalist(run.trial(), run.values(), outcomes);
  }

  private Attempt measure(Run run, String stage) {
    watch.begins(run, stage);
    boolean isKnown = journal.find(run).isPresent();
    Attempt attempt = new Attempt(run, journal.find(run).orElseGet(() -> objective.measure(run)));
    if (!isKnown) {
      journal.add(attempt);
    }
    attempts.add(attempt);
    watch.finished(attempt, isKnown);
    return attempt;
  }

  /** The least error first, equal ones by the trial's number. */
  private static int byError(Attempt one, Attempt other) {
    int byError = Double.compare(one.error(), other.error());
    return byError == 0 ? Integer.compare(one.run().trial(), other.run().trial()) : byError;
  }
}
