package io.reelcast.tuning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.network.Networks;
import io.reelcast.backtest.contestant.network.Workshop;
import io.reelcast.backtest.run.Backtest;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.backtest.Unwatched;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class PlayedObjectiveTest {
  private static final ListedRatings CROWD = Crowds.agreeing(1, 60, 40, 30);
  private static final Course COURSE = Course.behind(CROWD, 0.6);
  private static final String RATE = "online.learning-rate";

  private static final TrainingSettings SMALL =
      new TrainingSettings(
          new NetworkShape(1, 4, 4, 3, InputGroups.named(List.of("movies", "user", "taste"))),
          new LearningSettings(Optimiser.ADAM, 0.02, 32, 0, 0, 1),
          new TrainingSettings.Sampling(2, 1, 0.25, 5, 0.8, ScalingKind.STANDARD),
          new TrainingSettings.Passes(2, 2, 1),
          new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.99, 4));

  @TempDir private Path directory;
  @TempDir private Path elsewhere;

  private final List<Epoch> epochs = new ArrayList<>();

  @Test
  void errsByWhatABacktestSaysOfTheSameSettings() throws InterruptedException {
    PlayedObjective objective = learning(COURSE);

    Outcome idle = objective.measure(run(0, 1));
    Outcome fast = objective.measure(run(0.01, 1));
    Outcome other = objective.measure(run(0.01, 2));

    assertThat(List.of(fast.blind(), other.blind()))
        .isEqualTo(played(online(0.01), Task.BLIND, 1, 2));
    assertThat(List.of(fast.conditioned(), other.conditioned()))
        .isEqualTo(played(online(0.01), Task.CONDITIONED, 1, 2));
    assertThat(List.of(idle.conditioned()))
        .isEqualTo(played(online(0), Task.CONDITIONED, 1))
        .isNotEqualTo(List.of(fast.conditioned()));
  }

  @Test
  void beginsEveryTrialOfASeedWithTheSameTraining() {
    PlayedObjective objective = learning(COURSE);

    objective.measure(run(0.002, 1));
    objective.measure(run(0.004, 1));
    assertThat(epochs).hasSize(2);

    objective.measure(run(0.002, 2));
    assertThat(epochs).hasSize(4);
  }

  @Test
  void givesTheSameWhateverRanBefore() {
    PlayedObjective objective = learning(COURSE);
    Outcome alone = objective.measure(run(0.002, 1));

    objective.measure(run(0.02, 2));
    Outcome again = objective.measure(run(0.002, 1));

    assertThat(again.error()).isEqualTo(alone.error());
  }

  @Test
  void saysWhatToDoWhereNothingIsLeftToMeasureOn() {
    Course tooShort = Course.behind(new FirstRatings(CROWD, 120), 0.999);

    assertThatThrownBy(() -> learning(tooShort))
        .isInstanceOf(TooFewWindows.class)
        .hasMessageContaining("training.held-back");
  }

  private PlayedObjective learning(Course course) {
    Workshop workshop = workshop(directory);
    return new PlayedObjective(
        course,
        run -> learning(online(Double.parseDouble(run.value(RATE))), workshop),
        place -> {});
  }

  private static ContestantMaker learning(OnlineSettings online, Workshop workshop) {
    return Networks.learning(Newborns.HALF_STARS, SMALL, online, workshop);
  }

  /** The error with each seed. */
  private List<Double> played(OnlineSettings online, Task task, Integer... seeds)
      throws InterruptedException {
    ContestantMaker maker =
        Networks.all(Newborns.HALF_STARS, SMALL, online, workshop(elsewhere)).stream()
            .filter(each -> each.name().equals("lstm-online"))
            .findFirst()
            .orElseThrow();
    BacktestResult result =
        new Backtest(Course.of(CROWD, 0.6), List.of(seeds), 1, new Unwatched()).run(List.of(maker));
    assertThat(result.failures()).isEmpty();
    Played played = result.played().get(0);
    return played.heats().stream().map(heat -> task.of(heat.score()).orElseThrow().rmse()).toList();
  }

  private static OnlineSettings online(double rate) {
    return SmallOnline.atRate(rate);
  }

  private static Run run(double rate, int seed) {
    return new Run(1, Map.of(RATE, Double.toString(rate)), 2, seed);
  }

  private Workshop workshop(Path place) {
    return new Workshop(
        "0.1.0",
        place,
        200,
        new TrainingWatch() {
          @Override
          public void finished(Epoch epoch, boolean isBest) {
            epochs.add(epoch);
          }
        });
  }
}
