package io.reelcast.scoring.timeline;

import io.reelcast.scoring.Score;
import io.reelcast.scoring.board.Standing;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * How the predictions of this process stood over time, and how late they became visible: the newest
 * time in short moments, a longer one in long moments, older ones forgotten. For several threads;
 * whoever counts waits at most until one step has been summed.
 *
 * <p>Everything counts into the moment of the time that it is given, whichever time was given
 * before. So a clock that jumps back adds to moments that are held, or takes the places of those
 * that lie a span and more ahead of it; one that jumps ahead and back again has cost no more than
 * the moments whose places it took meanwhile. What lies ahead of now is not shown.
 *
 * <p>Counts of a transaction that was rolled back are not taken back.
 */
public final class Timeline {
  private final TimelineSettings settings;
  private final Ring fine;
  private final Ring coarse;
  private final Standing overall = new Standing();
  private final Standing added = new Standing();
  private final Latencies latencies = new Latencies();
  private long latencyMillisSum;

  public Timeline(TimelineSettings settings) {
    this.settings = settings;
    this.fine = new Ring(settings.fine());
    this.coarse = new Ring(settings.coarse());
  }

  public TimelineSettings settings() {
    return settings;
  }

  /** A rating was held against what had been predicted for it. */
  public synchronized void scored(Score score, long atMillis) {
    added.clear();
    added.add(score);
    overall.add(added);
    fine.add(added, atMillis);
    coarse.add(added, atMillis);
  }

  /**
   * A prediction has become visible.
   *
   * @param latencyMillis since its rating arrived: one below zero counts as zero, one over ten
   *     minutes as ten minutes
   */
  public synchronized void predicted(long latencyMillis, long atMillis) {
    fine.record(latencyMillis, atMillis);
    coarse.record(latencyMillis, atMillis);
    long counted = Latencies.counted(latencyMillis);
    latencies.record(counted, 1);
    latencyMillisSum += counted;
  }

  /** How predictions stood since the process began; what was restored is not among it. */
  public synchronized Standing overall() {
    Standing copy = new Standing();
    copy.add(overall);
    return copy;
  }

  /** How late predictions became visible since the process began. */
  public synchronized LatencyCounts latencies() {
    return new LatencyCounts(
        LatencyCounts.BOUNDS_MILLIS.stream().map(latencies::below).toList(),
        latencies.count(),
        latencyMillisSum);
  }

  /**
   * The newest time in steps, the oldest first: the last step is the one that goes on now, and may
   * not be over. Steps in which nothing happened are there, too.
   *
   * @param last how far back; a multiple of the step
   * @param step a multiple of the moments that are held for so long. Steps begin at multiples of it
   *     since 1970.
   */
  public List<Moment> moments(Duration last, Duration step, long nowMillis) {
    Ring ring = ring(last, step);
    long stepMillis = step.toMillis();
    long end = (Math.floorDiv(nowMillis, stepMillis) + 1) * stepMillis;
    List<Moment> moments = new ArrayList<>();
    for (long begin = end - last.toMillis(); begin < end; begin += stepMillis) {
      moments.add(sum(ring, begin, begin + stepMillis));
    }
    return List.copyOf(moments);
  }

  /**
   * All that is held, for another process to go on with: the fine moments, then the coarse ones, in
   * which something happened.
   */
  public List<Moment> kept(long nowMillis) {
    return Stream.of(settings.fine(), settings.coarse())
        .flatMap(span -> moments(span.kept(), span.moment(), nowMillis).stream())
        .filter(moment -> !moment.isEmpty())
        .toList();
  }

  /**
   * Takes in what an earlier process kept, beside what has been counted since. What lies a whole
   * span before something newer is passed over, as are moments of a length that this timeline does
   * not have.
   */
  public synchronized void restore(List<Moment> kept) {
    for (Moment moment : kept) {
      long millis = moment.length().toMillis();
      if (millis == fine.momentMillis()) {
        fine.restore(moment);
      } else if (millis == coarse.momentMillis()) {
        coarse.restore(moment);
      }
    }
  }

  private synchronized Moment sum(Ring ring, long beginMillis, long endMillis) {
    return ring.sum(beginMillis, endMillis);
  }

  /** The finest that can answer. */
  private Ring ring(Duration last, Duration step) {
    boolean isWhole =
        step.toMillis() > 0 && last.toMillis() > 0 && last.toMillis() % step.toMillis() == 0;
    if (isWhole && settings.fine().holds(last, step)) {
      return fine;
    }
    if (isWhole && settings.coarse().holds(last, step)) {
      return coarse;
    }
    throw new IllegalArgumentException(
        "there are no steps of "
            + step
            + " over "
            + last
            + ": expected whole steps, of multiples of "
            + settings.fine().moment()
            + " up to "
            + settings.fine().kept()
            + ", or of "
            + settings.coarse().moment()
            + " up to "
            + settings.coarse().kept());
  }
}
