package io.reelcast.scoring.timeline;

import java.io.IOException;
import org.HdrHistogram.AbstractHistogram;
import org.HdrHistogram.Histogram;
import org.HdrHistogram.HistogramIterationValue;
import org.HdrHistogram.IntCountsHistogram;
import org.jspecify.annotations.Nullable;

/**
 * How many predictions became visible after how many milliseconds, to one significant digit: up to
 * 31 ms exactly, from there on within a sixteenth. Takes memory from the first one on. Not for
 * several threads.
 */
final class Latencies {
  /** Whatever took longer counts as this. */
  static final long LONGEST_MILLIS = 600_000;

  private static final int DIGITS = 1;

  // Of ints where one moment is filled, of longs where moments are added up: an int holds what one
  // instance predicts in five minutes, not what ten predict in a week.
  private @Nullable AbstractHistogram counts;

  /** Takes one; a negative one, of two clocks that differ, counts as none. */
  void record(long millis) {
    AbstractHistogram filled = counts;
    if (filled == null) {
      filled = new IntCountsHistogram(DIGITS);
      counts = filled;
    }
    filled.recordValue(counted(millis));
  }

  /** As what it counts. */
  static long counted(long millis) {
    return Math.max(0, Math.min(LONGEST_MILLIS, millis));
  }

  /** Takes many of one length. */
  void record(long millis, long count) {
    wide().recordValueWithCount(millis, count);
  }

  void add(Latencies other) {
    if (other.counts != null) {
      wide().add(other.counts);
    }
  }

  void clear() {
    if (counts != null) {
      counts.reset();
    }
  }

  long count() {
    return counts == null ? 0 : counts.getTotalCount();
  }

  /** The milliseconds that so many of a hundred did not exceed; NaN of none. */
  double percentile(double percentile) {
    return counts == null || count() == 0 ? Double.NaN : counts.getValueAtPercentile(percentile);
  }

  /** How many took less than so many milliseconds. */
  long below(long millis) {
    return counts == null ? 0 : counts.getCountBetweenValues(0, millis - 1);
  }

  /** Hands on how often each length occurred, the shortest first. */
  void forEach(CountTaker taker) throws IOException {
    if (counts != null) {
      for (HistogramIterationValue value : counts.recordedValues()) {
        taker.take(
            counts.lowestEquivalentValue(value.getValueIteratedTo()),
            value.getCountAddedInThisIterationStep());
      }
    }
  }

  /** Writes down how often a length occurred. */
  interface CountTaker {
    void take(long millis, long count) throws IOException;
  }

  private AbstractHistogram wide() {
    if (counts instanceof Histogram wide) {
      return wide;
    }
    Histogram wide = new Histogram(DIGITS);
    if (counts != null) {
      wide.add(counts);
    }
    counts = wide;
    return wide;
  }
}
