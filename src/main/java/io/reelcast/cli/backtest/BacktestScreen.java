package io.reelcast.cli.backtest;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.run.BacktestWatch;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.run.Failure;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.TaskScore;
import io.reelcast.cli.console.Console;
import io.reelcast.training.warm.TrainingWatch;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;

/** A table that gets a row whenever a contestant is through, and a line that says who plays. */
final class BacktestScreen implements BacktestWatch, TrainingWatch {
  private static final Duration TERMINAL = Duration.ofMillis(200);
  private static final Duration LOG = Duration.ofSeconds(10);

  private final Console console;
  private int contestants;
  private String rows = "";
  private String preparing = "";
  private final Map<String, String> playing = new TreeMap<>();
  private int through;
  private long shownAt = System.nanoTime();

  BacktestScreen(Console console) {
    this.console = console;
  }

  /** Shows the head of the table. */
  void begin(Course course, List<ContestantMaker> makers) {
    this.contestants = makers.size();
    int longest = makers.stream().mapToInt(maker -> maker.name().length()).max().orElse(0);
    this.rows = "%-" + Math.max(longest, "contestant".length()) + "s  %8s  %8s  %11s  %8s  %8s";
    console.note(
        String.format(
            Locale.ROOT,
            "%,d ratings, the first %,d of them warm; %,d windows to predict",
            course.chronicle().size(),
            course.cut(),
            course.splits().windows()));
    console.note(row("contestant", "blind", "MAE", "conditioned", "MAE", "seconds"));
  }

  @Override
  public synchronized void preparing(String name, int seed) {
    playing.put(name, "prepares");
    preparing = name;
    show();
  }

  /** Only one is trained at a time. */
  @Override
  public synchronized void learning(int epoch, long samples, long all, double loss) {
    playing.put(
        preparing,
        String.format(Locale.ROOT, "learns, epoch %d, %d %%", epoch, 100 * samples / all));
    show();
  }

  @Override
  public synchronized void playing(String name, int seed, int ratings, int all) {
    playing.put(name, 100L * ratings / all + " %");
    show();
  }

  @Override
  public synchronized void finished(Played played) {
    through++;
    playing.remove(played.name());
    console.note(
        row(
            played.name(),
            error(played, Task.BLIND, TaskScore::rmse),
            error(played, Task.BLIND, TaskScore::mae),
            error(played, Task.CONDITIONED, TaskScore::rmse),
            error(played, Task.CONDITIONED, TaskScore::mae),
            String.format(Locale.ROOT, "%.1f", played.preparing() + played.playing())));
  }

  @Override
  public synchronized void failed(Failure failure) {
    playing.remove(failure.name());
    console.note(failure.inWords());
  }

  private void show() {
    Duration every = console.isTerminal() ? TERMINAL : LOG;
    long now = System.nanoTime();
    if (now - shownAt >= every.toNanos()) {
      shownAt = now;
      console.progress(
          String.format(Locale.ROOT, "%d of %d through; ", through, contestants)
              + playing.entrySet().stream()
                  .map(entry -> entry.getKey() + " " + entry.getValue())
                  .collect(Collectors.joining(", ")));
    }
  }

  private static String error(Played played, Task task, ToDoubleFunction<TaskScore> of) {
    return played
        .in(task)
        .map(score -> String.format(Locale.ROOT, "%.4f", of.applyAsDouble(score)))
        .orElse("");
  }

  private String row(Object... cells) {
    return String.format(Locale.ROOT, rows, cells).stripTrailing();
  }
}
