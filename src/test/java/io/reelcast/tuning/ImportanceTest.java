package io.reelcast.tuning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ImportanceTest {
  private static final Space SPACE =
      new Space(
          List.of(
              Dimension.even("idle", 0, 1),
              Dimension.logarithmic("rate", 0.001, 0.1),
              Dimension.oneOf("kind", "a", "b", "c"),
              Dimension.oneOf("size", "8", "16", "32")));

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void findsTheOnlySettingThatMatters(int seed) {
    List<Attempt> attempts =
        trials(seed, 60, values -> Double.parseDouble(values.getOrDefault("rate", "")));

    List<Importance> found = Importance.of(SPACE, attempts, seed);

    assertThat(found.get(0).name()).isEqualTo("rate");
    // Five stretches of a straight line leave a twenty-fifth within them.
    assertThat(found.get(0).share()).isBetween(0.93, 0.97);
    assertThat(found.get(0).isClear()).isTrue();
    assertThat(found.get(0).trend().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(found.subList(1, 4)).allMatch(other -> other.share() < 0.25);
  }

  @Test
  void findsWordsThatMatter() {
    List<Attempt> attempts =
        trials(1, 60, values -> "b".equals(values.get("kind")) ? 1 : 2 + values.hashCode() * 1e-12);

    Importance first = Importance.of(SPACE, attempts, 1).get(0);

    assertThat(first.name()).isEqualTo("kind");
    assertThat(first.isClear()).isTrue();
    assertThat(first.trend()).isEmpty();
  }

  /** Ranks 1 to 3 and 4 to 6: 17.5 in all, 4 within, so 1 - (4 / 4) / (17.5 / 5) = 5 / 7. */
  @Test
  void agreesWithTheFormula() {
    Space space = new Space(List.of(Dimension.oneOf("side", "left", "right")));
    List<Attempt> attempts = new ArrayList<>();
    for (int trial = 1; trial <= 6; trial++) {
      attempts.add(attempt(trial, Map.of("side", trial <= 3 ? "left" : "right"), 1, trial));
    }

    Importance side = Importance.of(space, attempts, 1).get(0);

    assertThat(side.share()).isCloseTo(5.0 / 7, within(1e-12));
  }

  @Test
  void countsATrialThatDivergedAsTheLastOne() {
    Space space = new Space(List.of(Dimension.whole("x", 1, 6)));
    List<Attempt> attempts = new ArrayList<>();
    for (int trial = 1; trial <= 6; trial++) {
      double error = trial == 6 ? Double.POSITIVE_INFINITY : trial;
      attempts.add(attempt(trial, Map.of("x", Integer.toString(trial)), 1, error));
    }

    Importance only = Importance.of(space, attempts, 1).get(0);

    assertThat(only.trend().orElseThrow()).isCloseTo(1, within(1e-12));
  }

  @Test
  void comparesTrialsOfEqualEpochsOnly() {
    List<Attempt> attempts = new ArrayList<>();
    attempts.add(attempt(0, Map.of(), 9, 1));
    for (int trial = 1; trial <= 9; trial++) {
      attempts.add(attempt(trial, Map.of(), 1, trial));
    }
    attempts.add(attempt(1, Map.of(), 3, 1));

    assertThat(Importance.alike(attempts)).containsExactlyElementsOf(attempts.subList(1, 10));
  }

  @Test
  void saysNothingOfAFewTrials() {
    assertThat(Importance.of(SPACE, trials(1, 5, values -> 1), 1)).isEmpty();
  }

  private static List<Attempt> trials(
      int seed, int count, ToDoubleFunction<Map<String, String>> error) {
    List<Attempt> attempts = new ArrayList<>();
    for (int trial = 1; trial <= count; trial++) {
      Map<String, String> values = SPACE.draw(seed, trial);
      attempts.add(attempt(trial, values, 1, error.applyAsDouble(values)));
    }
    return attempts;
  }

  private static Attempt attempt(int trial, Map<String, String> values, int epochs, double error) {
    return new Attempt(new Run(trial, values, epochs, 1), new Outcome(error / 2, error / 2, 0));
  }
}
