package io.reelcast.cli.train;

import io.reelcast.cli.console.Console;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.TrainingWatch;
import java.time.Duration;
import java.util.Locale;
import java.util.OptionalLong;

/** Shows how a training goes. Not for several threads. */
public final class TrainingScreen implements TrainingWatch {
  private static final Duration TERMINAL = Duration.ofMillis(200);
  private static final Duration LOG = Duration.ofSeconds(10);
  private static final int BAR = 20;

  private final Console console;
  private final int epochs;
  private long shownAt = System.nanoTime();

  /**
   * @param epochs the most that there will be
   */
  public TrainingScreen(Console console, int epochs) {
    this.console = console;
    this.epochs = epochs;
  }

  @Override
  public void reading(long ratings, OptionalLong all) {
    if (isDue()) {
      console.progress(
          all.isPresent()
              ? bar(ratings, all.getAsLong())
                  + String.format(Locale.ROOT, " %,d of %,d ratings read", ratings, all.getAsLong())
              : String.format(Locale.ROOT, "%,d ratings read", ratings));
    }
  }

  @Override
  public void learning(int epoch, long samples, long all, double loss) {
    if (isDue()) {
      console.progress(
          bar(samples, all)
              + String.format(
                  Locale.ROOT,
                  " epoch %d of at most %d, %,d of %,d samples, loss %.5f",
                  epoch,
                  epochs,
                  samples,
                  all,
                  loss));
    }
  }

  @Override
  public void finished(Epoch epoch, boolean isBest) {
    console.note(
        String.format(
            Locale.ROOT,
            "epoch %d: loss %.5f, error blind %.4f, conditioned %.4f (newborn %.4f)%s",
            epoch.number(),
            epoch.loss(),
            epoch.blind(),
            epoch.conditioned(),
            epoch.newborn(),
            isBest ? ", the best so far" : ""));
  }

  private boolean isDue() {
    Duration every = console.isTerminal() ? TERMINAL : LOG;
    long now = System.nanoTime();
    boolean isDue = now - shownAt >= every.toNanos();
    shownAt = isDue ? now : shownAt;
    return isDue;
  }

  private static String bar(long done, long all) {
    int full = all == 0 ? 0 : (int) Math.min(BAR, BAR * done / all);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
  }
}
