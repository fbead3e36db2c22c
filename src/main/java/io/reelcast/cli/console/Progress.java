package io.reelcast.cli.console;

import java.time.Duration;
import java.util.function.Supplier;

/** Shows where a long work stands, as often as a reader can follow. Not for several threads. */
public final class Progress {
  private static final Duration TERMINAL = Duration.ofMillis(200);
  private static final Duration LOG = Duration.ofSeconds(10);
  private static final int BAR = 20;

  private final Console console;
  private long shownAt = System.nanoTime();

  public Progress(Console console) {
    this.console = console;
  }

  /** Shows a text, unless the last one is too new. */
  public void show(Supplier<String> text) {
    Duration every = console.isTerminal() ? TERMINAL : LOG;
    long now = System.nanoTime();
    if (now - shownAt >= every.toNanos()) {
      shownAt = now;
      console.progress(text.get());
    }
  }

  /** How much of a work is done. */
  public static String bar(long done, long all) {
    int full = all == 0 ? 0 : (int) Math.min(BAR, BAR * done / all);
    return "[" + "#".repeat(full) + ".".repeat(BAR - full) + "]";
  }
}
