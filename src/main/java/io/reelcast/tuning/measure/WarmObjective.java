package io.reelcast.tuning.measure;

import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.training.warm.HeldOut;
import io.reelcast.training.warm.WarmTraining;
import io.reelcast.tuning.trial.Objective;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * Trains on the older ratings and measures the release on the newest ones: every window of theirs,
 * so that all settings are held against the same ones, whatever their stride. The training stops by
 * ratings of its own, older still. Each run has a directory, which the next one removes: one that
 * was killed goes on where it was. Not for several threads.
 */
public final class WarmObjective implements Objective {
  private final Trainings trainings;
  private final RatingSource ratings;
  private final long cut;
  private final Path directory;

  /**
   * @param ratings all that the search may see
   * @param cut how many of them, the oldest, are trained on
   */
  public WarmObjective(Trainings trainings, RatingSource ratings, long cut, Path directory) {
    this.trainings = trainings;
    this.ratings = ratings;
    this.cut = cut;
    this.directory = directory;
  }

  /** Makes the training of a run. */
  public interface Trainings {
    WarmTraining of(Run run, Path directory);
  }

  @Override
  public Outcome measure(Run run) {
    long start = System.nanoTime();
    Path mine = directory.resolve(run.trial() + "-" + run.epochs() + "-" + run.seed());
    removeAllBut(mine);
    try {
      WarmTraining.Result result = trainings.of(run, mine).train(new FirstRatings(ratings, cut));
      HeldOut.Result errors = new HeldOut(result.release().release(), cut).run(ratings);
      if (errors.windows() == 0) {
        throw new TooFewWindows();
      }
      return new Outcome(errors.blind(), errors.conditioned(), secondsSince(start));
    } catch (WarmTraining.Diverged diverged) {
      return Outcome.diverged(secondsSince(start));
    }
  }

  @Override
  public void clear() {
    removeAllBut(directory.resolve("nothing"));
  }

  private void removeAllBut(Path kept) {
    if (!Files.exists(directory)) {
      return;
    }
    try (Stream<Path> files = Files.walk(directory)) {
      List<Path> old =
          files
              .filter(file -> !file.equals(directory) && !file.startsWith(kept))
              .sorted(Comparator.reverseOrder())
              .toList();
      for (Path file : old) {
        Files.delete(file);
      }
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot remove what a run left in " + directory, broken);
    }
  }

  private static double secondsSince(long start) {
    return Math.round((System.nanoTime() - start) / 1e6) / 1e3;
  }
}
