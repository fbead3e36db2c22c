package io.reelcast.serving.gather;

import io.reelcast.rating.check.Tally;
import io.reelcast.serving.gather.InstanceFacts.Rates;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.function.LongSupplier;

/**
 * How many ratings and predictions a second there are, over the newest few seconds. It looks
 * whenever it is asked, and otherwise when it is told to. For several threads.
 */
public final class RateWatch {
  private static final long SPAN_NANOS = 3_000_000_000L;
  private static final long SHORTEST_NANOS = 200_000_000L;
  private static final double NANOS = 1e9;

  private final Tally tally;
  private final LongSupplier nanoTime;
  private final Deque<Look> looks = new ArrayDeque<>();

  private record Look(long atNanos, long ratings, long predictions) {}

  public RateWatch(Tally tally, LongSupplier nanoTime) {
    this.tally = tally;
    this.nanoTime = nanoTime;
    look();
  }

  /** Counts; done once a second. */
  public synchronized void look() {
    long now = nanoTime.getAsLong();
    Look newest = looks.peekLast();
    if (newest == null || now - newest.atNanos() >= SHORTEST_NANOS) {
      looks.addLast(new Look(now, ratings(), tally.of(Tally.ACCEPTED)));
    }
    while (looks.size() > 2 && now - looks.getFirst().atNanos() > SPAN_NANOS) {
      looks.removeFirst();
    }
  }

  synchronized Rates rates() {
    look();
    Look first = looks.getFirst();
    Look last = looks.getLast();
    double seconds = (last.atNanos() - first.atNanos()) / NANOS;
    return seconds <= 0
        ? new Rates(0, 0)
        : new Rates(
            (last.ratings() - first.ratings()) / seconds,
            (last.predictions() - first.predictions()) / seconds);
  }

  /** Whatever came: what was accepted, what was there already, and dead letters. */
  private long ratings() {
    long dead =
        tally.snapshot().entrySet().stream()
            .filter(count -> count.getKey().startsWith(Tally.DEAD_LETTERS))
            .mapToLong(count -> count.getValue())
            .sum();
    return tally.of(Tally.ACCEPTED) + tally.of(Tally.REPEATED) + dead;
  }
}
