package io.reelcast.cli.demo;

import io.reelcast.Settings;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import io.reelcast.cli.demo.LatencyMeter.Latency;
import io.reelcast.cli.demo.frozen.FrozenWatch;
import io.reelcast.cli.instance.Pipeline;
import io.reelcast.cli.instance.Role;
import io.reelcast.rating.check.Tally;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.replay.Pace;
import io.reelcast.replay.PromptDelivery;
import io.reelcast.replay.Replay;
import io.reelcast.replay.ReplayThread;
import io.reelcast.scoring.BestError;
import io.reelcast.scoring.board.Standing;
import java.lang.management.ManagementFactory;
import java.time.Duration;
import java.util.Optional;

/** A pipeline, a source that is published into it, and a reader of what comes out. */
final class Demo implements AutoCloseable {
  private static final Duration LOOK = Duration.ofSeconds(1);
  private static final Duration LOG = Duration.ofSeconds(10);
  private static final Duration READY = Duration.ofSeconds(90);
  private static final Duration DRAIN = Duration.ofSeconds(20);
  private static final Duration DRAIN_LOOK = Duration.ofMillis(20);

  private final Console console;
  private final Optional<BestError> best;
  private final LatencyMeter latency = new LatencyMeter();
  private final Pipeline pipeline;
  private final Lessons lessons;
  private final OutputWatch watch;
  private final FrozenWatch frozen;
  private final PromptDelivery delivery;
  private final ReplayThread replay;
  private final long startedAt;
  private long publishedBefore;
  private long endedAt;

  private Demo(
      Workplace workplace,
      RatingSource source,
      Optional<BestError> best,
      Pace pace,
      Console console)
      throws InterruptedException {
    Settings settings = workplace.settings();
    this.console = console;
    this.best = best;
    this.lessons = new Lessons(console);
    this.pipeline = Pipeline.start(workplace, Role.ALL, lessons);
    this.watch = OutputWatch.start(workplace.kafka(), settings.topics(), latency);
    this.frozen = FrozenWatch.start(workplace.kafka(), settings, pipeline.release());
    if (!pipeline.awaitRunning(READY)) {
      throw new IllegalStateException(
          "the stream did not start within " + READY.toSeconds() + " s",
          pipeline.failure().orElse(null));
    }
    this.delivery =
        new PromptDelivery(
            workplace.kafka(),
            settings.topics().ratings(),
            source.fingerprint(),
            (topic, place, sentAt) -> {
              if (topic.equals(settings.topics().ratings())) {
                latency.sent(place, sentAt);
              }
            });
    this.startedAt = System.nanoTime();
    this.replay =
        ReplayThread.start(
            new Replay(source, delivery, settings.topics(), settings.replay(), pace),
            Long.MAX_VALUE);
  }

  static Demo start(
      Workplace workplace,
      RatingSource source,
      Optional<BestError> best,
      Pace pace,
      Console console)
      throws InterruptedException {
    console.note(
        "Kafka answers at "
            + workplace.kafka().bootstrapServers()
            + (workplace.isEmbedded() ? " (embedded, in " + workplace.directory() + ")" : ""));
    Demo demo = new Demo(workplace, source, best, pace, console);
    console.note(
        "Ratings go to the topic "
            + workplace.settings().topics().ratings()
            + "; read "
            + workplace.settings().topics().predictions()
            + " and "
            + workplace.settings().topics().scores()
            + " with any Kafka client,\nor with './reelcast tail predictions' and './reelcast tail scores'.");
    return demo;
  }

  /** Shows how it goes until the time is over, the source is at its end, or a stop is asked for. */
  void show(Optional<Duration> length, Interrupt interrupt) throws InterruptedException {
    long shown = System.nanoTime();
    while (!interrupt.await(LOOK) && isGoingOn()) {
      boolean isOver = length.isPresent() && elapsed().compareTo(length.get()) >= 0;
      double seconds = (System.nanoTime() - shown) / 1e9;
      if (seconds >= (console.isTerminal() ? LOOK : LOG).toSeconds()) {
        shown = System.nanoTime();
        show(summary(latency.recent()), seconds);
      }
      if (isOver) {
        return;
      }
    }
  }

  private void show(DemoSummary now, double seconds) {
    double rate = (now.ratings() - publishedBefore) / seconds;
    publishedBefore = now.ratings();
    if (console.isTerminal()) {
      console.block(DemoScreen.block(now, rate, watch.newest()));
    } else {
      console.note(DemoScreen.line(now, rate));
    }
  }

  /** Stops publishing and waits for what is on its way. */
  DemoSummary end() throws InterruptedException {
    endedAt = System.nanoTime();
    replay.close();
    throwFailure();
    long deadline = System.nanoTime() + DRAIN.toNanos();
    while (arrived() < replay.published()
        && pipeline.failure().isEmpty()
        && System.nanoTime() < deadline) {
      Thread.sleep(DRAIN_LOOK.toMillis());
    }
    throwFailure();
    return summary(latency.all());
  }

  @Override
  public void close() throws InterruptedException {
    replay.close();
    delivery.close();
    watch.close();
    frozen.close();
    pipeline.close();
  }

  private boolean isGoingOn() {
    throwFailure();
    return replay.isRunning();
  }

  private long arrived() {
    return Math.min(watch.predictions(), watch.scores())
        + watch.deadLetters()
        + pipeline.tally().of(Tally.REPEATED);
  }

  private Duration elapsed() {
    return Duration.ofNanos((endedAt == 0 ? System.nanoTime() : endedAt) - startedAt);
  }

  private void throwFailure() {
    Optional<Throwable> failure = pipeline.failure().or(replay::failure).or(watch::failure);
    if (failure.isPresent()) {
      throw new IllegalStateException("the demo stopped", failure.get());
    }
  }

  private DemoSummary summary(Latency over) {
    return new DemoSummary(
        elapsed().toNanos() / 1e9,
        watch.firstPredictionAt().map(Demo::secondsSinceProcessStart),
        replay.published(),
        watch.scores(),
        watch.predictions(),
        watch.deadLetters(),
        over,
        pipeline.release(),
        new DemoSummary.Learning(lessons.counts(), frozen.rmse()),
        watch.onStanding(Standing::errors),
        watch.onStanding(Standing::coverage),
        best.map(least -> new DemoSummary.Best(least.blindRmse(), least.conditionedRmse())));
  }

  private static double secondsSinceProcessStart(long nanoTime) {
    long sinceMillis = ManagementFactory.getRuntimeMXBean().getStartTime();
    double ago = (System.nanoTime() - nanoTime) / 1e9;
    return (System.currentTimeMillis() - sinceMillis) / 1e3 - ago;
  }
}
