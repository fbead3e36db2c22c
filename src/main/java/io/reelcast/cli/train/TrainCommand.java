package io.reelcast.cli.train;

import io.reelcast.Settings;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.console.Console;
import io.reelcast.model.release.Release;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.training.warm.HeldOut;
import io.reelcast.training.warm.WarmTraining;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.ArgGroup;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Trains a release on history. */
@Command(
    name = "train",
    description = {
      "Trains a release on history and writes it to a file.",
      "",
      "What the network learns from are windows of a user's last five ratings and the five that"
          + " followed. The newest ratings are held back to measure errors on; training ends when"
          + " those no longer fall. One that was stopped goes on where it was. 'reelcast models"
          + " import FILE' lets the release predict."
    })
public final class TrainCommand extends Verb {
  @ArgGroup(exclusive = true, multiplicity = "1")
  private Origin.Choice where = new Origin.Choice();

  @Option(
      names = "--first",
      paramLabel = "SHARE",
      description =
          "Train on the first part of the ratings only, such as 0.8, and measure the release on the"
              + " others.")
  private @Nullable Double first;

  @Option(
      names = "--out",
      paramLabel = "FILE",
      description = "Where the release is written (default: in the work directory).")
  private @Nullable Path out;

  @Override
  protected int run(CommonOptions options, Console console) {
    Settings settings = options.settings();
    requireShare();
    options.noteChanges(console);
    try (Origin origin = Origin.open(where, options)) {
      RatingSource whole = origin.ratings();
      long cut = first == null ? 0 : (long) (first * whole.counted());
      RatingSource source = first == null ? whole : new FirstRatings(whole, cut);
      long start = System.nanoTime();
      WarmTraining.Result result =
          new WarmTraining(
                  settings.model(),
                  settings.training(),
                  Version.NUMBER,
                  options.workDirectory().resolve("training"),
                  new TrainingScreen(console, settings.training().passes().epochs()))
              .train(source);
      double seconds = (System.nanoTime() - start) / 1e9;
      Release release = result.release().release();
      Path file = written(result);
      Path picture = LearningCurve.write(result);
      Optional<HeldOut.Result> heldOut =
          first == null ? Optional.empty() : Optional.of(new HeldOut(release, cut).run(whole));
      TrainingReport report =
          new TrainingReport(release, file, picture, seconds, result.resumed(), heldOut);
      if (console.isJson()) {
        console.json(report.toJson());
      } else {
        report.lines().forEach(console::line);
      }
      return DONE;
    }
  }

  private void requireShare() {
    if (first != null && !(first > 0 && first < 1)) {
      throw new InvalidSetting("--first is " + first + ": expected a share such as 0.8");
    }
  }

  private Path written(WarmTraining.Result result) {
    Path file = out == null ? result.directory().resolve(result.release().id() + ".zip") : out;
    try {
      return Files.write(file, result.release().zip());
    } catch (IOException broken) {
      throw new UncheckedIOException("cannot write the release to " + file, broken);
    }
  }
}
