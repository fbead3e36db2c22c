package io.reelcast.cli.demo;

import io.reelcast.Settings;
import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import io.reelcast.rating.source.FirstRatings;
import io.reelcast.rating.source.LaterRatings;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.movielens.MovieLensSource;
import io.reelcast.replay.Pace;
import io.reelcast.scoring.BestError;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Everything at once: a broker, a world that rates, the stream, and its errors as they come. */
@Command(
    name = "demo",
    description = {
      "Shows the whole system at work on an embedded broker.",
      "",
      "A made world of users rates movies; Reelcast predicts each user's next five ratings and"
          + " scores them as they come true. Ends with Ctrl-C, or after --for, with a summary."
    })
public final class DemoCommand extends Verb {
  @Option(
      names = "--for",
      paramLabel = "TIME",
      description = "End by itself after 60s, 5m, ... of publishing.")
  private @Nullable Duration length;

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "Stream a real data set (MovieLens layouts) instead of the made world.")
  private @Nullable Path data;

  @Option(
      names = "--speed",
      paramLabel = "SPEED",
      description = "500/s, 3600x (times event time) or max (default: world.speed a second).")
  private @Nullable Pace pace;

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    Settings settings = options.settings();
    options.noteChanges(console);
    console.note("Starting Kafka and the stream ...");
    Optional<BestError> best =
        data == null
            ? Optional.of(new BestError(new MadeWorld(settings.world())))
            : Optional.empty();
    Pace speed = pace == null ? new Pace.Rate(settings.worldSpeed()) : pace;
    try (RatingSource source = source(best, settings);
        Interrupt interrupt = Interrupt.listen();
        Workplace workplace = Workplace.open(options)) {
      best.ifPresent(world -> FirstRelease.ensure(workplace, past(settings), console));
      return show(workplace, source, best, speed, console, interrupt);
    }
  }

  /** The made world goes on where its past ends. */
  private RatingSource source(Optional<BestError> best, Settings settings) {
    return best.isPresent()
        ? new LaterRatings(best.get(), settings.worldPast())
        : MovieLensSource.open(Objects.requireNonNull(data));
  }

  private static RatingSource past(Settings settings) {
    return new FirstRatings(new MadeWorld(settings.world()), settings.worldPast());
  }

  private int show(
      Workplace workplace,
      RatingSource source,
      Optional<BestError> best,
      Pace speed,
      Console console,
      Interrupt interrupt)
      throws InterruptedException {
    try (Demo demo = Demo.start(workplace, source, best, speed, console)) {
      demo.show(Optional.ofNullable(length), interrupt);
      DemoSummary summary = demo.end();
      if (console.isJson()) {
        console.json(summary.toJson());
      } else {
        summary.lines().forEach(console::line);
      }
      return summary.predictions() > 0 ? DONE : FAILED;
    }
  }
}
