package io.reelcast.cli.train;

import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Progress;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.TrainingWatch;
import java.util.Locale;
import java.util.OptionalLong;

/** Shows how a training goes. Not for several threads. */
public final class TrainingScreen implements TrainingWatch {
  private final Console console;
  private final Progress progress;
  private final int epochs;

  /**
   * @param epochs the most that there will be
   */
  public TrainingScreen(Console console, int epochs) {
    this.console = console;
    this.progress = new Progress(console);
    this.epochs = epochs;
  }

  @Override
  public void reading(long ratings, OptionalLong all) {
    progress.show(
        () ->
            all.isPresent()
                ? Progress.bar(ratings, all.getAsLong())
                    + String.format(
                        Locale.ROOT, " %,d of %,d ratings read", ratings, all.getAsLong())
                : String.format(Locale.ROOT, "%,d ratings read", ratings));
  }

  @Override
  public void learning(int epoch, long samples, long all, double loss) {
    progress.show(
        () ->
            Progress.bar(samples, all)
                + String.format(
                    Locale.ROOT,
                    " epoch %d of at most %d, %,d of %,d samples, loss %.5f",
                    epoch,
                    epochs,
                    samples,
                    all,
                    loss));
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
}
