package io.reelcast.jmh;

import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Warmup;

/** What the timeline costs a rating, and what it costs to ask it, when both its rings are full. */
@State(Scope.Thread)
@BenchmarkMode(Mode.AverageTime)
@OutputTimeUnit(TimeUnit.NANOSECONDS)
@Warmup(iterations = 3, time = 2)
@Measurement(iterations = 5, time = 2)
@Fork(1)
public class TimelineBenchmark {
  private static final long START = 1_700_000_000_000L;
  private static final long WEEK = Duration.ofDays(7).toMillis();
  private static final int RATINGS_A_MILLISECOND = 60;
  private static final int SCORES = 1 << 10;

  private final Score[] scores = RandomScores.of(1, SCORES).toArray(new Score[0]);
  private Timeline timeline;
  private long ratings;

  @SuppressWarnings("NullAway.Init") // The harness calls prepare before anything else.
  public TimelineBenchmark() {}

  /** A week with a few ratings in each second of its last hour, and in each minute before. */
  @Setup
  public void prepare() {
    timeline = new Timeline(TimelineSettings.DEFAULTS);
    long hour = START + WEEK - Duration.ofHours(1).toMillis();
    for (long at = START; at < START + WEEK; at += at < hour ? 60_000 : 1_000) {
      for (int i = 0; i < 5; i++) {
        rate(at, i);
      }
    }
    ratings = 0;
  }

  /** At sixty thousand ratings a second. */
  @Benchmark
  public void rating() {
    rate(START + WEEK + ratings / RATINGS_A_MILLISECOND, ratings);
    ratings++;
  }

  @Benchmark
  public List<Moment> lastHourByMinutes() {
    return timeline.moments(Duration.ofHours(1), Duration.ofMinutes(1), START + WEEK - 1);
  }

  @Benchmark
  public List<Moment> lastWeekByHours() {
    return timeline.moments(Duration.ofDays(7), Duration.ofHours(1), START + WEEK - 1);
  }

  private void rate(long at, long number) {
    timeline.scored(scores[(int) number & (SCORES - 1)], at);
    timeline.predicted(20 + (number * number) % 280, at);
  }
}
