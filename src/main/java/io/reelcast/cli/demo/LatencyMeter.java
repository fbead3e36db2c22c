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
  private final Histogram recentMicros = new Histogram(LONGEST_MICROS, 3);

  /** Percentiles in milliseconds. */
  record Latency(double p50, double p99) {
    private static Latency of(Histogram micros) {
      return new Latency(
          micros.getValueAtPercentile(50) / 1e3, micros.getValueAtPercentile(99) / 1e3);
    }
  }

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

  /** Over everything so far. */
  synchronized Latency all() {
    return Latency.of(micros);
  }

  /** Over what came since this was asked last. */
  synchronized Latency recent() {
    Latency recent = Latency.of(recentMicros);
    recentMicros.reset();
    return recent;
  }

  private void record(long nanos) {
    long value = Math.min(LONGEST_MICROS, nanos / 1_000);
    micros.recordValue(value);
    recentMicros.recordValue(value);
  }
}
