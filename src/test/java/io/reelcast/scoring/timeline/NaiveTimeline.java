package io.reelcast.scoring.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.board.NaiveStanding;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.function.LongPredicate;
import java.util.stream.IntStream;

/** Keeps every event, and works everything out anew from all of them. */
final class NaiveTimeline {
  private final List<Scored> scored = new ArrayList<>();
  private final List<Predicted> predicted = new ArrayList<>();
  private int events;

  private record Scored(int order, Score score, long atMillis) {}

  private record Predicted(int order, long latencyMillis, long atMillis) {}

  void scored(Score score, long atMillis) {
    scored.add(new Scored(events++, score, atMillis));
  }

  void predicted(long latencyMillis, long atMillis) {
    predicted.add(new Predicted(events++, latencyMillis, atMillis));
  }

  /** Takes in all events of another one. */
  void add(NaiveTimeline other) {
    other.scored.forEach(event -> scored(event.score, event.atMillis));
    other.predicted.forEach(event -> predicted(event.latencyMillis, event.atMillis));
  }

  /** Whether a moment says what follows from the events of its time. */
  void assertSays(Moment moment) {
    assertSays(moment, (order, atMillis) -> true);
  }

  /**
   * Whether it says what follows where a ring of so many places keeps only what came after the last
   * event that took a moment's place from it.
   */
  void assertSays(Moment moment, long momentMillis, int places) {
    assertSays(
        moment,
        (order, atMillis) -> order > lastTaken(atMillis / momentMillis, momentMillis, places));
  }

  private void assertSays(Moment moment, Held held) {
    long begin = moment.beginMillis();
    long end = begin + moment.length().toMillis();
    LongPredicate isWithin = atMillis -> atMillis >= begin && atMillis < end;
    assertSame(
        moment.standing(),
        scored.stream()
            .filter(event -> isWithin.test(event.atMillis))
            .filter(event -> held.isHeld(event.order, event.atMillis))
            .map(Scored::score)
            .toList());
    long[] latencies =
        predicted.stream()
            .filter(event -> isWithin.test(event.atMillis))
            .filter(event -> held.isHeld(event.order, event.atMillis))
            .mapToLong(Predicted::latencyMillis)
            .map(millis -> Math.max(0, Math.min(600_000, millis)))
            .sorted()
            .toArray();
    assertThat(moment.predicted()).isEqualTo(latencies.length);
    assertThat((Double) moment.p50Millis()).isEqualTo((Double) percentile(latencies, 50));
    assertThat((Double) moment.p99Millis()).isEqualTo((Double) percentile(latencies, 99));
  }

  /** The last event of another moment that shares the place of a number. */
  private int lastTaken(long number, long momentMillis, int places) {
    return IntStream.concat(
            scored.stream()
                .filter(event -> isRival(event.atMillis / momentMillis, number, places))
                .mapToInt(Scored::order),
            predicted.stream()
                .filter(event -> isRival(event.atMillis / momentMillis, number, places))
                .mapToInt(Predicted::order))
        .max()
        .orElse(-1);
  }

  private static boolean isRival(long other, long number, int places) {
    return other != number && (other - number) % places == 0;
  }

  private static void assertSame(Standing standing, List<Score> scores) {
    NaiveStanding naive = NaiveStanding.of(scores);
    assertThat(standing.scores()).isEqualTo(naive.scores());
    // As objects: no coverage equals no coverage.
    assertThat((Double) standing.coverage()).isEqualTo((Double) naive.coverage());
    standing
        .errors()
        .forEach(
            (name, error) ->
                assertThat(error)
                    .as(name)
                    .isEqualTo(
                        new MeanError(naive.count(name), naive.rmse(name), naive.mae(name))));
  }

  /**
   * The longest latency that counts the same as the one that so many of a hundred did not exceed.
   */
  private static double percentile(long[] sorted, int percentile) {
    if (sorted.length == 0) {
      return Double.NaN;
    }
    long exact = sorted[(percentile * sorted.length + 99) / 100 - 1];
    // Sixteen steps to each power of two, from 16 on; below 32 every millisecond is one.
    long width = exact < 32 ? 1 : Long.highestOneBit(exact) / 16;
    return exact - exact % width + width - 1;
  }

  private interface Held {
    boolean isHeld(int order, long atMillis);
  }
}
