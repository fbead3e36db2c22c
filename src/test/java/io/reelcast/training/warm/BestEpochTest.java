package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.release.Training;
import java.io.DataInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Where ratings are thrown by dice, learning them by heart makes it worse. */
final class BestEpochTest {
  private static final ListedRatings DICE = Crowds.dicing(1, 20, 40, 20);
  private static final int EPOCHS = 12;

  @TempDir private Path directory;

  @Test
  void errorIsThatOfBothHeads() {
    assertThat(new Epoch(3, 0.1, 0.5, 1.25, 0.5, 2).error()).isEqualTo(1.75);
  }

  @Test
  void weightsAreThoseOfTheEpochWithTheLeastError() {
    List<Checkpoint> checkpoints = new ArrayList<>();
    SmallTraining training = SmallTraining.usual().lasting(EPOCHS, EPOCHS);

    WarmTraining.Result result = training.on(DICE, directory, collecting(checkpoints));

    int best = leastError(result.epochs());
    assertThat(best).isBetween(1, EPOCHS - 1);
    assertThat(checkpoints).hasSize(EPOCHS);
    assertThat(result.release().content(FileNames.COEFFICIENTS))
        .isEqualTo(checkpoints.get(best - 1).now().coefficients())
        .isNotEqualTo(checkpoints.get(EPOCHS - 1).now().coefficients());
    assertThat(result.release().content(FileNames.UPDATER))
        .isEqualTo(checkpoints.get(best - 1).now().updater());
    Training told = result.release().release().learnt().orElseThrow().training();
    assertThat(told.bestEpoch()).isEqualTo(best);
    assertThat(told.epochs()).isEqualTo(EPOCHS);
    assertThat(told.blind()).isEqualTo(result.epochs().get(best - 1).blind());
    assertThat(told.conditioned()).isEqualTo(result.epochs().get(best - 1).conditioned());
  }

  @Test
  void weightsAreTheAveragedOnesOfThatEpoch() {
    List<Checkpoint> checkpoints = new ArrayList<>();
    SmallTraining training = SmallTraining.usual().averaged(30);

    WarmTraining.Result result = training.on(DICE, directory, collecting(checkpoints));

    int best = leastError(result.epochs());
    assertThat(result.release().content(FileNames.COEFFICIENTS))
        .isEqualTo(checkpoints.get(best - 1).average())
        .isNotEqualTo(checkpoints.get(best - 1).now().coefficients());
    assertThat(result.release().release().learnt().orElseThrow().training().blind())
        .isEqualTo(result.epochs().get(best - 1).blind());
  }

  @Test
  void endsWhenTheErrorHasNotFallenForSoLong() {
    SmallTraining endless = SmallTraining.usual().lasting(EPOCHS, EPOCHS);
    List<Epoch> all = endless.on(DICE, directory).epochs();

    for (int patience = 1; patience <= 3; patience++) {
      SmallTraining impatient = SmallTraining.usual().lasting(EPOCHS, patience);
      List<Epoch> some = impatient.on(DICE, directory).epochs();

      int end = 1;
      while (end - leastError(all.subList(0, end)) < patience) {
        end++;
      }
      assertThat(end).isLessThan(EPOCHS);
      assertThat(some).isEqualTo(all.subList(0, end));
    }
  }

  @Test
  void rateFallsEvenlyToATenth() {
    List<Epoch> epochs = SmallTraining.usual().lasting(4, 4).on(DICE, directory).epochs();

    // 0.02 in the first, 0.002 in the last, 0.006 less each time.
    assertThat(epochs)
        .extracting(epoch -> (float) epoch.rate())
        .containsExactly(0.02f, 0.014f, 0.008f, 0.002f);
    assertThat(epochs).extracting(Epoch::number).containsExactly(1, 2, 3, 4);
  }

  private static int leastError(List<Epoch> epochs) {
    int least = 1;
    for (Epoch epoch : epochs) {
      Epoch before = epochs.get(least - 1);
      boolean isLess = epoch.blind() + epoch.conditioned() < before.blind() + before.conditioned();
      least = isLess ? epoch.number() : least;
    }
    return least;
  }

  /** Keeps each checkpoint before the next one takes its place. */
  private TrainingWatch collecting(List<Checkpoint> checkpoints) {
    return new TrainingWatch() {
      @Override
      public void finished(Epoch epoch, boolean isBest) {
        checkpoints.add(newest());
      }
    };
  }

  private Checkpoint newest() {
    try (Stream<Path> tasks = Files.list(directory)) {
      Path file = tasks.findFirst().orElseThrow().resolve("checkpoint");
      try (DataInputStream in = new DataInputStream(Files.newInputStream(file))) {
        return Checkpoint.read(file, in.readUTF()).orElseThrow();
      }
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }
}
