package io.reelcast.stream.watch;

import java.util.OptionalLong;

/**
 * When the rating arrived that a thread predicts for, from the prediction until it is sent. The
 * stream sends on the thread that predicts.
 */
final class CurrentArrival {
  private static final long NONE = Long.MIN_VALUE;

  private final ThreadLocal<long[]> millis = ThreadLocal.withInitial(() -> new long[] {NONE});

  void note(long arrivedAtMillis) {
    millis.get()[0] = arrivedAtMillis;
  }

  /** Hands it over once. */
  OptionalLong take() {
    long[] mine = millis.get();
    long arrivedAt = mine[0];
    mine[0] = NONE;
    return arrivedAt == NONE ? OptionalLong.empty() : OptionalLong.of(arrivedAt);
  }
}
