package io.reelcast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.tuning.race.Method;
import io.reelcast.tuning.race.Plan;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Journal;
import io.reelcast.tuning.trial.Run;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class SearchTest {
  private static final Space SPACE =
      new Space(List.of(Dimension.logarithmic("rate", 0.001, 0.1), Dimension.even("rest", 0, 1)));
  private static final Map<String, String> STANDARD = Map.of("rate", "0.02", "rest", "0");

  /** Nine trials for 1, 3 and 9 epochs: 9 + 3 · 3 + 9 = 27 epochs, three full trainings. */
  private static final Plan NINE_TRIALS = new Plan(Method.HALVING, 4, 9, 5, 2);

  @TempDir private Path directory;

  @Test
  void promotesExactlyTheBestThird() {
    double[] afterOne = {0, 0.9, 0.5, 0.8, 0.3, 0.7, 0.95, 0.6, 0.4, 0.99};
    double[] afterThree = {0, 0, 0.2, 0, 0.3, 0, 0, 0, 0.25, 0};
    double[] afterNine = {0.5, 0, 0.1, 0, 0, 0, 0, 0, 0, 0};
    MadeObjective objective =
        MadeObjective.of(
            run ->
                (run.epochs() == 1 ? afterOne : run.epochs() == 3 ? afterThree : afterNine)
                    [run.trial()]);

    Findings findings = search(NINE_TRIALS, objective, "journal");

    assertThat(objective.measured())
        .containsExactly(
            "0 for 9 by 5",
            "1 for 1 by 5",
            "2 for 1 by 5",
            "3 for 1 by 5",
            "4 for 1 by 5",
            "5 for 1 by 5",
            "6 for 1 by 5",
            "7 for 1 by 5",
            "8 for 1 by 5",
            "9 for 1 by 5",
            "4 for 3 by 5", // The best three of nine: 0.3, 0.4 and 0.5.
            "8 for 3 by 5",
            "2 for 3 by 5",
            "2 for 9 by 5", // The best of these three: 0.2.
            "0 for 9 by 6",
            "0 for 9 by 7",
            "2 for 9 by 6",
            "2 for 9 by 7");
    assertThat(findings.best().trial()).isEqualTo(2);
    assertThat(findings.best().values()).isEqualTo(SPACE.draw(5, 2));
    assertThat(findings.standard().values()).isEqualTo(STANDARD);
  }

  @Test
  void promotesTheEarlierOneOfEqualTrials() {
    MadeObjective objective = MadeObjective.of(run -> 1);

    search(NINE_TRIALS, objective, "journal");

    assertThat(objective.measured().subList(10, 14))
        .containsExactly("1 for 3 by 5", "2 for 3 by 5", "3 for 3 by 5", "1 for 9 by 5");
  }

  @Test
  void trainsTheBestThreeAtRandomWithOtherSeeds() {
    MadeObjective objective =
        MadeObjective.of(run -> List.of(3, 9, 1, 8, 2, 4, 7).get(run.trial()));

    Findings findings = search(new Plan(Method.RANDOM, 7, 2, 1, 1), objective, "journal");

    assertThat(objective.measured().subList(7, 11))
        .containsExactly("0 for 2 by 2", "2 for 2 by 2", "4 for 2 by 2", "5 for 2 by 2");
    assertThat(findings.finalists()).extracting(Finalist::trial).containsExactly(2, 4, 0, 5);
  }

  @Test
  void findsTheBottomOfABowl() {
    ToDoubleFunction<Run> bowl =
        run -> Math.abs(Math.log10(Double.parseDouble(run.value("rate")) / 0.003));

    Findings findings =
        search(new Plan(Method.HYPERBAND, 60, 9, 1, 0), MadeObjective.of(bowl), "journal");

    // Of more than a hundred trials over two powers of ten, one lies within a tenth of a power.
    assertThat(bowl.applyAsDouble(findings.attempts().get(0).run())).isGreaterThan(0.8);
    assertThat(findings.best().error()).isLessThan(0.1);
  }

  @ParameterizedTest
  @EnumSource(Method.class)
  void endsTheSameWhereverItWasKilled(Method method) {
    Plan plan = new Plan(method, 5, 3, 1, 1);
    MadeObjective undisturbed = MadeObjective.of(SearchTest::rugged);
    Findings whole = search(plan, undisturbed, "undisturbed");

    for (int runs = 0; runs < undisturbed.measured().size(); runs++) {
      String journal = "killed-" + runs;
      MadeObjective killed = MadeObjective.breakingAfter(runs, SearchTest::rugged);
      assertThatThrownBy(() -> search(plan, killed, journal)).hasMessage("killed");
      MadeObjective again = MadeObjective.of(SearchTest::rugged);

      assertThat(search(plan, again, journal)).isEqualTo(whole);
      assertThat(Stream.concat(killed.measured().stream(), again.measured().stream()))
          .containsExactlyElementsOf(undisturbed.measured());
    }
  }

  @Test
  void measuresOnlyWhatAGreaterBudgetAdds() {
    search(new Plan(Method.RANDOM, 3, 2, 1, 0), MadeObjective.of(SearchTest::rugged), "journal");
    MadeObjective more = MadeObjective.of(SearchTest::rugged);

    search(new Plan(Method.RANDOM, 5, 2, 1, 0), more, "journal");

    assertThat(more.measured()).containsExactly("3 for 2 by 1", "4 for 2 by 1");
  }

  @Test
  void goesOnAfterATrialThatDiverged() {
    MadeObjective objective =
        MadeObjective.of(run -> run.trial() == 1 ? Double.POSITIVE_INFINITY : run.trial() + 1);

    Findings findings = search(new Plan(Method.RANDOM, 4, 2, 1, 1), objective, "journal");

    assertThat(findings.finalists()).extracting(Finalist::trial).containsExactly(0, 2, 3, 1);
    assertThat(findings.gain()).isZero();
    assertThat(findings.isGain()).isFalse();
  }

  /** No two runs have the same error, and nearly equal runs may differ much. */
  private static double rugged(Run run) {
    return Math.floorMod(31 * run.trial() + 17 * run.epochs() + 7 * run.seed(), 101) / 100.0;
  }

  private Findings search(Plan plan, MadeObjective objective, String name) {
    try (Journal journal = Journal.open(directory.resolve(name))) {
      return new Search(SPACE, STANDARD, plan, objective, journal, SearchWatch.NOBODY).run();
    }
  }
}
