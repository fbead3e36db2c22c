package io.reelcast.rating.check;

import java.util.Map;
import java.util.concurrent.ConcurrentSkipListMap;
import java.util.concurrent.atomic.LongAdder;

/**
 * What this process has seen, counted by name. Counts of a transaction that was rolled back are not
 * taken back: the topics are the truth, this is what an operator watches.
 */
public final class Tally {
  public static final String ACCEPTED = "accepted";
  public static final String REPEATED = "repeated";
  public static final String RERATED = "rerated";
  public static final String LATE = "late";
  public static final String MISPLACED = "misplaced";
  public static final String DEAD_LETTERS = "dead-letters";

  private final Map<String, LongAdder> counts = new ConcurrentSkipListMap<>();

  /** Counts one; names of dead letters are {@code dead-letters.reason}. */
  public void count(String name) {
    counts.computeIfAbsent(name, unseen -> new LongAdder()).increment();
  }

  public long of(String name) {
    LongAdder count = counts.get(name);
    return count == null ? 0 : count.sum();
  }

  /** All counts so far, by name. */
  public Map<String, Long> snapshot() {
    Map<String, Long> snapshot = new ConcurrentSkipListMap<>();
    counts.forEach((name, count) -> snapshot.put(name, count.sum()));
    return snapshot;
  }
}
