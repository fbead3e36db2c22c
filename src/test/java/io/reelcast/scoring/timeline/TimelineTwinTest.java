package io.reelcast.scoring.timeline;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.Score;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The timeline beside one that keeps every event. */
final class TimelineTwinTest {
  private static final Duration FINE = Duration.ofMillis(100);
  private static final Duration COARSE = Duration.ofMillis(700);
  private static final int FINE_PLACES = 20;
  private static final int COARSE_PLACES = 15;
  private static final TimelineSettings SETTINGS =
      new TimelineSettings(
          new TimelineSettings.Span(FINE, FINE.multipliedBy(FINE_PLACES)),
          new TimelineSettings.Span(COARSE, COARSE.multipliedBy(COARSE_PLACES)));
  private static final long START = 1_700_000_000_123L;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void saysAtEachTimeWhatFollowsFromAllEvents(long seed) {
    Random random = new Random(seed);
    Timeline timeline = new Timeline(SETTINGS);
    NaiveTimeline naive = new NaiveTimeline();
    long now = START;

    for (Score score : RandomScores.of(seed, 2_000)) {
      // Mostly a little later; at times so much that moments, or all of them, stay empty.
      now += random.nextInt(random.nextInt(200) == 0 ? 15_000 : 40);
      add(score, random, now, timeline, naive);
      if (random.nextInt(50) == 0) {
        int step = 1 + random.nextInt(5);
        assertSaysAll(
            naive,
            timeline.moments(
                FINE.multipliedBy(FINE_PLACES - FINE_PLACES % step), FINE.multipliedBy(step), now));
        assertSaysAll(
            naive,
            timeline.moments(
                COARSE.multipliedBy(COARSE_PLACES - COARSE_PLACES % step),
                COARSE.multipliedBy(step),
                now));
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4, 5})
  void keepsCountingWhereTimeJumps(long seed) {
    Random random = new Random(seed);
    Timeline timeline = new Timeline(SETTINGS);
    NaiveTimeline naive = new NaiveTimeline();
    long now = START;

    for (Score score : RandomScores.of(seed, 1_000)) {
      now += random.nextInt(60) == 0 ? random.nextInt(6_000) - 3_000 : random.nextInt(40);
      add(score, random, now, timeline, naive);
      if (random.nextInt(50) == 0) {
        for (Moment moment : timeline.moments(SETTINGS.fine().kept(), FINE, now)) {
          naive.assertSays(moment, FINE.toMillis(), FINE_PLACES);
        }
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void addsUpOverInstances(long seed) {
    Random random = new Random(seed);
    List<Timeline> timelines = Stream.generate(() -> new Timeline(SETTINGS)).limit(3).toList();
    NaiveTimeline naive = new NaiveTimeline();
    long now = START;

    for (Score score : RandomScores.of(seed, 500)) {
      now += random.nextInt(5);
      add(score, random, now, timelines.get(random.nextInt(3)), naive);
    }

    long end = now;
    List<Moment> sums =
        Moment.sum(
            timelines.stream()
                .map(timeline -> timeline.moments(FINE.multipliedBy(18), FINE.multipliedBy(3), end))
                .toList());
    assertThat(sums)
        .hasSize(6)
        .isSortedAccordingTo((a, b) -> Long.compare(a.beginMillis(), b.beginMillis()));
    assertSaysAll(naive, sums);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void goesOnFromWhatWasKeptAsIfItHadNeverStopped(long seed) throws Exception {
    Random random = new Random(seed);
    Timeline timeline = new Timeline(SETTINGS);
    NaiveTimeline naive = new NaiveTimeline();
    long now = START;

    for (Score score : RandomScores.of(seed, 1_000)) {
      now += random.nextInt(40);
      add(score, random, now, timeline, naive);
      if (random.nextInt(100) == 0) {
        byte[] kept = MomentCodec.encode(timeline.kept(now));
        timeline = new Timeline(SETTINGS);
        now += random.nextInt(1_000);
        add(score, random, now, timeline, naive); // Before it has its past back.
        timeline.restore(MomentCodec.decode(kept));
      }
    }

    assertSaysAll(naive, timeline.moments(SETTINGS.fine().kept(), FINE, now));
    assertSaysAll(naive, timeline.moments(SETTINGS.coarse().kept(), COARSE, now));
  }

  private static void add(
      Score score, Random random, long now, Timeline timeline, NaiveTimeline naive) {
    timeline.scored(score, now);
    naive.scored(score, now);
    for (int left = random.nextInt(3); left > 0; left--) {
      long latency = (long) Math.exp(random.nextDouble() * 15) - 10;
      timeline.predicted(latency, now);
      naive.predicted(latency, now);
    }
  }

  private static void assertSaysAll(NaiveTimeline naive, List<Moment> moments) {
    moments.forEach(naive::assertSays);
  }
}
