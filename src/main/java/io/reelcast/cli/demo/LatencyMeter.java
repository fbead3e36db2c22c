package io.reelcast.cli.demo;

import io.reelcast.rating.Cause;
import java.util.HashMap;
import java.util.Map;
import org.HdrHistogram.Histogram;

/** From a rating's sending to the moment when a reader of committed records sees its prediction. */
final class LatencyMeter {
  private static final long LONGEST_MICROS = 600_000_000L;

  private final Map<Cause, Long> sent = new HashMap<>();
  private final Map<Cause, Long> seen = new HashMap<>();
  private final Histogram micros = new Histogram(LONGEST_MICROS, 3);

  synchronized void sent(Cause cause, long atNanos) {
    Long seenAt = seen.remove(cause);
    if (seenAt == null) {
      sent.put(cause, atNanos);
    } else {
      record(seenAt - atNanos);
    }
  }

  /** Acknowledgement and prediction come on different threads, in any order. */
  synchronized void seen(Cause cause, long atNanos) {
    Long sentAt = sent.remove(cause);
    if (sentAt == null) {
      seen.put(cause, atNanos);
    } else {
      record(atNanos - sentAt);
    }
  }

  synchronized double millisAt(double percentile) {
    return micros.getValueAtPercentile(percentile) / 1e3;
  }

  private void record(long nanos) {
    micros.recordValue(Math.min(LONGEST_MICROS, nanos / 1_000));
  }
}
