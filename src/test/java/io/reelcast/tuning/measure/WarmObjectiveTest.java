package io.reelcast.tuning.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.warm.HeldOut;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class WarmObjectiveTest {
  private static final ListedRatings RATINGS = Crowds.agreeing(1, 20, 40, 30);
  private static final int CUT = 450;

  @TempDir private Path directory;
  @TempDir private Path beside;

  @Test
  void measuresTheReleaseOnEveryWindowOfTheNewestRatings() {
    Run run = new Run(3, Map.of("stride", "2"), 2, 7);

    Outcome outcome = objective(RATINGS).measure(run);

    WarmTraining.Result trained = training(run, beside).train(new FirstRatings(RATINGS, CUT));
    HeldOut.Result expected = new HeldOut(trained.release().release(), CUT).run(RATINGS);
    assertThat(trained.epochs()).hasSize(2);
    assertThat(outcome.blind()).isEqualTo(expected.blind());
    assertThat(outcome.conditioned()).isEqualTo(expected.conditioned());
  }

  @Test
  void givesTheSameWhateverRanBefore() {
    WarmObjective one = objective(RATINGS);
    Run run = new Run(1, Map.of("stride", "1"), 1, 1);
    Outcome alone = one.measure(run);

    one.measure(new Run(2, Map.of("stride", "5"), 2, 9));
    Outcome again = one.measure(run);

    assertThat(again.error()).isEqualTo(alone.error());
  }

  @Test
  void keepsWhatTheNewestRunNeedsToGoOn() throws IOException {
    WarmObjective objective = objective(RATINGS);

    objective.measure(new Run(1, Map.of("stride", "2"), 1, 1));
    objective.measure(new Run(2, Map.of("stride", "2"), 1, 1));

    assertThat(names()).containsExactly("2-1-1");
    objective.clear();
    assertThat(names()).isEmpty();
  }

  @Test
  void saysWhatToDoWhereNothingIsLeftToMeasureOn() {
    WarmObjective objective = objective(new FirstRatings(RATINGS, CUT + 20));

    assertThatThrownBy(() -> objective.measure(new Run(1, Map.of("stride", "2"), 1, 1)))
        .isInstanceOf(TooFewWindows.class)
        .hasMessageContaining("training.held-back");
  }

  private Stream<String> names() throws IOException {
    try (Stream<Path> files = Files.list(directory)) {
      return files.map(file -> file.getFileName().toString()).toList().stream();
    }
  }

  private WarmObjective objective(RatingSource ratings) {
    return new WarmObjective(WarmObjectiveTest::training, ratings, CUT, directory);
  }

  private static WarmTraining training(Run run, Path place) {
    int stride = Integer.parseInt(run.value("stride"));
    TrainingSettings settings =
        new TrainingSettings(
            new NetworkShape(1, 4, 4, 3),
            new LearningSettings(Optimiser.ADAM, 0.02, 32, 0.1, 0, run.seed()),
            new TrainingSettings.Sampling(stride, 1, 0.25, 5, 0.8, ScalingKind.STANDARD),
            new TrainingSettings.Passes(run.epochs(), 9, 1),
            new TasteSettings(FactorSettings.standard(run.seed()), 0.99, 4));
    return new WarmTraining(Newborns.HALF_STARS, settings, "0.1.0", place, TrainingWatch.NOBODY);
  }
}
