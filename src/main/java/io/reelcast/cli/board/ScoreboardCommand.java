package io.reelcast.cli.board;

import io.reelcast.cli.common.CommonOptions;
import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Workplace;
import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Interrupt;
import java.time.Duration;
import java.time.LocalTime;
import java.util.Locale;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** How predictions stand beside the baselines. */
@Command(
    name = "scoreboard",
    description = {
      "Shows how our predictions and the baselines stand, over all scores and over the newest.",
      "",
      "Counts the scores that have come since it was last called, from a snapshot in the work"
          + " directory, so that it also knows those that the topic no longer holds. 'slots' are"
          + " ratings of predictions that came true, up to five for each score; reelcastConditioned"
          + " is the error where the movie was known. Starts nothing."
    })
public final class ScoreboardCommand extends Verb {
  private static final Duration SAVE = Duration.ofSeconds(30);

  @Option(
      names = "--follow",
      description = "Go on, and say at every interval how it stands, until it is stopped.")
  private boolean follow;

  @Option(
      names = "--interval",
      paramLabel = "TIME",
      defaultValue = "5s",
      description = "How often it does with --follow (default: ${DEFAULT-VALUE}).")
  private Duration interval = Duration.ofSeconds(5);

  @Override
  protected int run(CommonOptions options, Console console) throws InterruptedException {
    requirePositive("--interval", interval.toMillis());
    try (Interrupt interrupt = Interrupt.listen();
        Workplace workplace = Workplace.openWithoutStart(options);
        ScoreFollower follower = ScoreFollower.open(workplace, console)) {
      follower.takeAll(interrupt::isAsked);
      follower.save();
      if (interrupt.isAsked()) {
        console.note("stopped on the way; the next call goes on from there");
        return DONE;
      }
      report(follower, console);
      if (follow) {
        follow(follower, console, interrupt);
      }
      return DONE;
    }
  }

  private void follow(ScoreFollower follower, Console console, Interrupt interrupt)
      throws InterruptedException {
    long before = follower.board().overall().scores();
    long spoke = System.nanoTime();
    long saved = spoke;
    while (!interrupt.await(interval)) {
      follower.takeAll(interrupt::isAsked);
      long now = System.nanoTime();
      long scores = follower.board().overall().scores();
      say(follower, console, (scores - before) * 1e9 / (now - spoke));
      before = scores;
      spoke = now;
      if (now - saved >= SAVE.toNanos()) {
        follower.save();
        saved = now;
      }
    }
    follower.save();
  }

  private static void report(ScoreFollower follower, Console console) {
    if (console.isJson()) {
      console.json(ScoreboardJson.of(follower));
    } else {
      ScoreboardScreen.tables(follower.board()).forEach(console::line);
    }
  }

  private static void say(ScoreFollower follower, Console console, double scoresPerSecond) {
    if (console.isJson()) {
      console.json(ScoreboardJson.of(follower));
    } else {
      console.line(
          String.format(
              Locale.ROOT,
              "%tT  %s",
              LocalTime.now(),
              ScoreboardScreen.line(follower.board(), scoresPerSecond)));
    }
  }
}
