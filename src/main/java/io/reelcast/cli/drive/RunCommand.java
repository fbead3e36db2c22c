package io.reelcast.cli.drive;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Releases;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import io.reelcast.cli.instance.Pipeline;
import io.reelcast.cli.instance.Role;
import io.reelcast.rating.check.Tally;
import java.time.Duration;
import java.time.LocalTime;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** One instance of the stream, until it is stopped. */
@Command(
    name = "run",
    description = {
      "Runs the stream: ratings in, predictions and scores out, until it is stopped.",
      "",
      "Start it on as many machines as there are partitions to share. With --json it prints a line"
          + " when it runs, one at every interval, one for each release that comes to predict, and"
          + " one when it has stopped."
    })
public final class RunCommand extends Verb {
  private static final Duration LOOK = Duration.ofMillis(200);

  @Option(
      names = "--interval",
      paramLabel = "TIME",
      defaultValue = "10s",
      description = "How often it says where it stands (default: ${DEFAULT-VALUE}).")
  private Duration interval = Duration.ofSeconds(10);

  @Option(
      names = "--role",
      paramLabel = "ROLE",
      defaultValue = "all",
      description = {
        "What this instance does: predictor, trainer, or all (default: ${DEFAULT-VALUE}).",
        "Of all that may learn one does; another takes over when it dies."
      })
  private Role role = Role.ALL;

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    options.noteChanges(console);
    try (Interrupt interrupt = Interrupt.listen();
        Workplace workplace = Workplace.open(options);
        Pipeline pipeline = Pipeline.start(workplace, role, new Announcer(console))) {
      console.note("reelcast runs on " + workplace.kafka().bootstrapServers());
      console.note("release " + Releases.inWords(pipeline.release()) + " predicts");
      while (!interrupt.isAsked() && !pipeline.awaitRunning(LOOK)) {
        throwFailure(pipeline);
      }
      if (!interrupt.isAsked()) {
        say(console, "running", pipeline, 0);
      }
      long before = pipeline.tally().of(Tally.ACCEPTED);
      long spoke = System.nanoTime();
      boolean toldMisplaced = pipeline.isRepartitioned();
      while (!interrupt.await(LOOK)) {
        throwFailure(pipeline);
        toldMisplaced = toldMisplaced || noteMisplaced(pipeline, console);
        Duration silent = Duration.ofNanos(System.nanoTime() - spoke);
        if (silent.compareTo(interval) >= 0) {
          long accepted = pipeline.tally().of(Tally.ACCEPTED);
          say(console, "progress", pipeline, (accepted - before) * 1e9 / silent.toNanos());
          before = accepted;
          spoke = System.nanoTime();
        }
      }
      pipeline.close();
      say(console, "stopped", pipeline, 0);
      return DONE;
    }
  }

  /** Said once: a user whose ratings lie in two partitions has two half histories. */
  private boolean noteMisplaced(Pipeline pipeline, Console console) {
    long misplaced = pipeline.tally().of(Tally.MISPLACED);
    if (misplaced > 0) {
      console.note(
          misplaced
              + " ratings lie in another partition than Java clients give their key; set"
              + " partitioner=murmur2_random in librdkafka producers, or rating.repartition=true here");
    }
    return misplaced > 0;
  }

  /** A trainer that fails leaves predictions running, unless it is all that runs here. */
  private void throwFailure(Pipeline pipeline) {
    Optional<Throwable> failure =
        role.predicts() ? pipeline.failure() : pipeline.trainerFailure().or(pipeline::failure);
    if (failure.isPresent()) {
      throw new IllegalStateException("the stream stopped", failure.get());
    }
  }

  private static void say(Console console, String event, Pipeline pipeline, double rate) {
    Map<String, Long> counts = pipeline.tally().snapshot();
    if (console.isJson()) {
      Map<String, Object> line = new LinkedHashMap<>();
      line.put("event", event);
      line.put("release", pipeline.release().id().toString());
      line.put("ratingsPerSecond", Math.round(rate));
      line.put("counts", counts);
      console.json(line);
      return;
    }
    String text =
        String.format(
            Locale.ROOT,
            "%tT  %s  release %s  %,.0f ratings/s  %s",
            LocalTime.now(),
            event,
            pipeline.release().id(),
            rate,
            counts.entrySet().stream()
                .map(
                    count -> String.format(Locale.ROOT, "%s %,d", count.getKey(), count.getValue()))
                .collect(Collectors.joining(", ")));
    if (event.equals("progress")) {
      console.progress(text);
    } else {
      console.note(text);
    }
  }
}
