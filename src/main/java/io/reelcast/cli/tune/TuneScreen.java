package io.reelcast.cli.tune;

import io.reelcast.cli.console.Console;
import io.reelcast.cli.console.Progress;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.tuning.SearchWatch;
import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Outcome;
import io.reelcast.tuning.trial.Run;
import java.util.Locale;

/** Shows how a search goes. Not for several threads. */
final class TuneScreen implements SearchWatch, TrainingWatch {
  private static final int MINUTE = 60;

  private final Console console;
  private final Progress progress;
  private final Subject subject;
  private final long epochs;
  private long done;
  private double seconds;
  private double best = Double.POSITIVE_INFINITY;
  private String at = "";

  /**
   * @param epochs of all runs together, at most
   */
  TuneScreen(Console console, Subject subject, long epochs) {
    this.console = console;
    this.subject = subject;
    this.progress = new Progress(console);
    this.epochs = epochs;
  }

  @Override
  public void begins(Run run, String stage) {
    at = text("%s: trial %d", stage, run.trial());
  }

  @Override
  public void learning(int epoch, long samples, long all, double loss) {
    progress.show(
        () ->
            text(
                "%s %s, epoch %d, %,d of %,d samples%s%s",
                Progress.bar(done, epochs), at, epoch, samples, all, shownBest(), left()));
  }

  /** So many ratings of all have been played. */
  void playing(long ratings, long all) {
    progress.show(
        () ->
            text(
                "%s %s, %,d of %,d ratings%s%s",
                Progress.bar(done, epochs), at, ratings, all, shownBest(), left()));
  }

  @Override
  public void finished(Attempt attempt, boolean isKnown) {
    Outcome outcome = attempt.outcome();
    done += attempt.run().epochs();
    seconds += outcome.seconds();
    boolean isBest = outcome.error() < best;
    best = Math.min(best, outcome.error());
    String error =
        Double.isInfinite(outcome.error())
            ? "the network diverged"
            : text(
                "error %.4f (blind %.4f, conditioned %.4f)",
                outcome.error(), outcome.blind(), outcome.conditioned());
    console.note(
        text(
            "%s%s: %s, %s%s",
            at,
            subject.isByEpochs() ? atMost(attempt.run().epochs()) : "",
            error,
            isKnown ? "known from before" : text("%.1f s", outcome.seconds()),
            isBest ? ", the best so far" : ""));
  }

  private static String atMost(int epochs) {
    return ", at most " + (epochs == 1 ? "1 epoch" : epochs + " epochs");
  }

  private String shownBest() {
    return Double.isInfinite(best) ? "" : text(", best error %.4f", best);
  }

  /** By what an epoch took until now. */
  private String left() {
    if (done == 0) {
      return "";
    }
    double rest = seconds / done * (epochs - done);
    return rest < 2 * MINUTE
        ? text(", about %.0f s left", rest)
        : text(", about %.0f min left", rest / MINUTE);
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
