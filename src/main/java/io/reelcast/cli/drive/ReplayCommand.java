package io.reelcast.cli.drive;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.movielens.MovieLensSource;
import io.reelcast.replay.Delivery;
import io.reelcast.replay.Pace;
import io.reelcast.replay.Replay;
import io.reelcast.replay.ReplayThread;
import io.reelcast.replay.TransactionalDelivery;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** History through the live path. */
@Command(
    name = "replay",
    description = {
      "Publishes a data set's movies, users and ratings, in the order in which they were given.",
      "",
      "Goes on where the last replay of the same data stopped or was killed; each rating is"
          + " published exactly once. Ratings travel with their own time in the value and today's"
          + " in the record."
    })
public final class ReplayCommand extends Verb {
  private static final Duration LOOK = Duration.ofMillis(500);
  private static final Duration LOG = Duration.ofSeconds(10);

  @Option(
      names = "--data",
      paramLabel = "DIR",
      description = "A MovieLens directory, or one CSV file (default: the made world).")
  private @Nullable Path data;

  @Option(
      names = "--speed",
      paramLabel = "SPEED",
      defaultValue = "max",
      description = "500/s, 3600x (times event time) or max (default: ${DEFAULT-VALUE}).")
  private Pace pace = Pace.MAXIMUM;

  @Option(
      names = "--most",
      paramLabel = "N",
      description = "Publish at most so many ratings now (required for the made world).")
  private @Nullable Long most;

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    requirePositive("--most", most == null ? 1 : most);
    try (RatingSource source = source(options)) {
      if (source.size().isEmpty() && most == null) {
        console.note("reelcast: the made world has no end; say how many ratings with --most N");
        return MISUSED;
      }
      return publish(source, options, console);
    }
  }

  private RatingSource source(CommonOptions options) {
    return data == null ? new MadeWorld(options.settings().world()) : MovieLensSource.open(data);
  }

  private int publish(RatingSource source, CommonOptions options, Console console)
      throws InterruptedException {
    try (Interrupt interrupt = Interrupt.listen();
        Workplace workplace = Workplace.open(options)) {
      workplace.ensureTopics();
      try (Delivery delivery =
          new TransactionalDelivery(
              workplace.kafka(), workplace.settings().topics().ratings(), source.fingerprint())) {
        return publish(source, delivery, workplace, console, interrupt);
      }
    }
  }

  private int publish(
      RatingSource source,
      Delivery delivery,
      Workplace workplace,
      Console console,
      Interrupt interrupt)
      throws InterruptedException {
    Replay replay =
        new Replay(
            source, delivery, workplace.settings().topics(), workplace.settings().replay(), pace);
    long from = delivery.position();
    long start = System.nanoTime();
    try (ReplayThread thread = ReplayThread.start(replay, most == null ? Long.MAX_VALUE : most)) {
      long lastLog = start;
      while (thread.isRunning() && !interrupt.await(LOOK)) {
        if (console.isTerminal() || System.nanoTime() - lastLog >= LOG.toNanos()) {
          lastLog = System.nanoTime();
          console.progress(progress(from + replay.published(), source.size()));
        }
      }
      thread.close();
      if (thread.failure().isPresent()) {
        throw new IllegalStateException("the replay stopped", thread.failure().get());
      }
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    report(console, source, from, replay.published(), seconds);
    return DONE;
  }

  private static String progress(long done, OptionalLong size) {
    return size.isPresent()
        ? String.format(
            Locale.ROOT,
            "%,d of %,d ratings (%.0f %%)",
            done,
            size.getAsLong(),
            100.0 * done / size.getAsLong())
        : String.format(Locale.ROOT, "%,d ratings", done);
  }

  private static void report(
      Console console, RatingSource source, long from, long published, double seconds) {
    if (console.isJson()) {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("source", source.fingerprint());
      json.put("from", from);
      json.put("published", published);
      json.put("position", from + published);
      json.put("size", source.size().isPresent() ? source.size().getAsLong() : null);
      json.put("seconds", Math.round(seconds * 1e3) / 1e3);
      console.json(json);
      return;
    }
    console.line(
        String.format(
            Locale.ROOT,
            "%s: published %,d ratings in %.1f s (%,.0f a second), %s",
            source.fingerprint(),
            published,
            seconds,
            published / seconds,
            "from position " + from + "; " + progress(from + published, source.size())));
  }
}
