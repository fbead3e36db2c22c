package io.reelcast.tuning.race;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

final class BracketTest {
  private static final List<Integer> RUNGS = List.of(1, 3, 8);

  @Test
  void givesEachRungAThirdOfTheNextOnesEpochs() {
    assertThat(Bracket.rungs(27)).containsExactly(1, 3, 9, 27);
    assertThat(Bracket.rungs(8)).containsExactly(1, 3, 8);
    assertThat(Bracket.rungs(2)).containsExactly(1, 2);
    assertThat(Bracket.rungs(1)).containsExactly(1);
  }

  @Test
  void costsTheEpochsOfAllItsRuns() {
    assertThat(new Bracket(1, 27, RUNGS).cost()).isEqualTo(27 * 1 + 9 * 3 + 3 * 8);
    assertThat(new Bracket(1, 10, RUNGS).cost()).isEqualTo(10 * 1 + 3 * 3 + 1 * 8);
    assertThat(new Bracket(1, 1, RUNGS).cost()).isEqualTo(1 + 3 + 8);
  }

  /** 32 trials cost 32 + 10 · 3 + 3 · 8 = 86; 33 cost 33 + 11 · 3 + 3 · 8 = 90. */
  @Test
  void isAsLargeAsItMayCost() {
    assertThat(Bracket.within(88, 1, RUNGS)).isEqualTo(new Bracket(1, 32, RUNGS));
    assertThat(Bracket.within(0, 1, RUNGS)).isEqualTo(new Bracket(1, 1, RUNGS));
  }

  @Test
  void spendsAllOnFullTrainingsAtRandom() {
    assertThat(Method.RANDOM.brackets(88, 8)).containsExactly(new Bracket(1, 11, List.of(8)));
  }

  @Test
  void startsOneRaceByHalving() {
    assertThat(Method.HALVING.brackets(88, 8)).containsExactly(new Bracket(1, 32, RUNGS));
  }

  /**
   * Each race may cost 29: 11 + 3 · 3 + 8 = 28 (12 trials: 32), 5 · 3 + 8 = 23 (6 trials: 34), and
   * 3 · 8 = 24.
   */
  @Test
  void startsARaceAtEachRungByHyperband() {
    assertThat(Method.HYPERBAND.brackets(88, 8))
        .containsExactly(
            new Bracket(1, 11, RUNGS),
            new Bracket(12, 5, List.of(3, 8)),
            new Bracket(17, 3, List.of(8)));
  }

  /** Default 8; a race of 32 costs 86; two more seeds of the default and of three trials: 64. */
  @Test
  void plansTheWorkOfTheWholeSearch() {
    Plan plan = new Plan(Method.HALVING, 12, 8, 1, 2);

    assertThat(plan.trials()).isEqualTo(32);
    assertThat(plan.cost()).isEqualTo(8 + 86 + 64);
  }
}
