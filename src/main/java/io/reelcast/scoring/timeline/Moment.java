package io.reelcast.scoring.timeline;

import io.reelcast.scoring.board.Standing;
import java.time.Duration;
import java.util.Collection;
import java.util.List;
import java.util.TreeMap;

/**
 * How predictions stood, and how late they became visible, from one time to another. It begins at a
 * multiple of its length since 1970, so that moments of different instances are about the same time
 * and add up. Immutable.
 */
public final class Moment {
  private final long beginMillis;
  private final long lengthMillis;
  private final Standing standing;
  private final Latencies latencies;

  /** Keeps what it is given, which must not change any more. */
  Moment(long beginMillis, long lengthMillis, Standing standing, Latencies latencies) {
    if (lengthMillis < 1 || Math.floorMod(beginMillis, lengthMillis) != 0) {
      throw new IllegalArgumentException(
          "a moment of "
              + lengthMillis
              + " ms begins at "
              + beginMillis
              + ": expected a multiple of its length");
    }
    this.beginMillis = beginMillis;
    this.lengthMillis = lengthMillis;
    this.standing = standing;
    this.latencies = latencies;
  }

  /** When it begins, in milliseconds since 1970. */
  public long beginMillis() {
    return beginMillis;
  }

  public Duration length() {
    return Duration.ofMillis(lengthMillis);
  }

  /** How the predictions stood whose ratings came in this moment; the caller's own copy. */
  public Standing standing() {
    Standing copy = new Standing();
    copy.add(standing);
    return copy;
  }

  /** How many predictions became visible. */
  public long predicted() {
    return latencies.count();
  }

  /** Whether nothing happened. */
  public boolean isEmpty() {
    return predicted() == 0 && standing.scores() == 0;
  }

  /** Half of the predictions became visible within so many milliseconds; NaN of none. */
  public double p50Millis() {
    return latencyMillis(50);
  }

  /** All but one in a hundred became visible within so many milliseconds; NaN of none. */
  public double p99Millis() {
    return latencyMillis(99);
  }

  /**
   * Within how many milliseconds so many of a hundred became visible: up to 31 ms exactly, from
   * there on never too short and at most a sixteenth too long. NaN of none.
   */
  public double latencyMillis(double percentile) {
    return latencies.percentile(percentile);
  }

  /** The same over several moments together. */
  public static double latencyMillis(Collection<Moment> moments, double percentile) {
    Latencies all = new Latencies();
    moments.forEach(moment -> all.add(moment.latencies));
    return all.percentile(percentile);
  }

  /** The same time over two instances. */
  public Moment plus(Moment other) {
    if (beginMillis != other.beginMillis || lengthMillis != other.lengthMillis) {
      throw new IllegalArgumentException(
          "moments of different times do not add up: " + this + " and " + other);
    }
    Standing sum = standing();
    sum.add(other.standing);
    Latencies both = new Latencies();
    both.add(latencies);
    both.add(other.latencies);
    return new Moment(beginMillis, lengthMillis, sum, both);
  }

  /**
   * The moments of several instances, added up where they begin together, in the order of time.
   * What one instance lacks counts as nothing.
   */
  public static List<Moment> sum(Collection<List<Moment>> ofInstances) {
    TreeMap<Long, Moment> sums = new TreeMap<>();
    for (List<Moment> moments : ofInstances) {
      moments.forEach(moment -> sums.merge(moment.beginMillis, moment, Moment::plus));
    }
    return List.copyOf(sums.values());
  }

  @Override
  public String toString() {
    return length() + " from " + beginMillis;
  }

  void addTo(Standing sum, Latencies all) {
    sum.add(standing);
    all.add(latencies);
  }

  /** The same, not copied. */
  Standing ownStanding() {
    return standing;
  }

  Latencies latencies() {
    return latencies;
  }
}
