package io.reelcast.stream.query;

import java.util.ArrayDeque;
import java.util.Deque;

/**
 * How far a partition has been followed. What has been followed up to where the end was at a moment
 * was up to date at that moment; so this tells for how long, at most, it has not been. Not for
 * several threads.
 */
final class Progress {
  private static final int MOST_MARKS = 600;

  private final Deque<Mark> marks = new ArrayDeque<>();
  private long upToDateAt = Freshness.UNKNOWN;
  private long behind = Freshness.UNKNOWN;

  /** Where the end was at a moment. */
  private record Mark(long atNanos, long end) {}

  /** One more look: both offsets are of the same partition. */
  void observe(long nowNanos, long position, long end) {
    if (marks.size() == MOST_MARKS) {
      marks.removeFirst();
    }
    marks.addLast(new Mark(nowNanos, end));
    behind = Math.max(0, end - position);
    while (!marks.isEmpty() && marks.getFirst().end() <= position) {
      upToDateAt = marks.removeFirst().atNanos();
    }
  }

  long behind() {
    return behind;
  }

  /** For how long, in nanoseconds, it may have been out of date; unknown before it ever was not. */
  long ageNanos(long nowNanos) {
    return upToDateAt == Freshness.UNKNOWN ? Freshness.UNKNOWN : nowNanos - upToDateAt;
  }
}
