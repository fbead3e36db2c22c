package io.reelcast.cli.instance;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.scoring.timeline.Moment;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class TimelineFileTest {
  private static final long NOW = Instant.parse("2026-01-01T00:00:02Z").toEpochMilli();
  private static final InstantSource CLOCK = InstantSource.fixed(Instant.ofEpochMilli(NOW));

  @TempDir Path directory;

  @Test
  void goesOnWhereTheProcessBeforeHasEnded() {
    Timeline before = timeline();
    try (TimelineFile file = TimelineFile.open(directory, before, CLOCK)) {
      before.predicted(20, NOW);
      before.predicted(20, NOW);
    }
    Timeline after = timeline();

    try (TimelineFile file = TimelineFile.open(directory, after, CLOCK)) {
      after.predicted(20, NOW);

      assertThat(newest(after).predicted()).isEqualTo(3);
    }
  }

  @Test
  void beginsAnewWhereTheFileCannotBeRead() throws IOException {
    Files.write(directory.resolve("timeline"), new byte[] {9, 9, 9});
    Timeline timeline = timeline();

    try (TimelineFile file = TimelineFile.open(directory, timeline, CLOCK)) {
      assertThat(newest(timeline).predicted()).isZero();
    }

    Timeline next = timeline();
    TimelineFile.open(directory, next, CLOCK).close();
    assertThat(newest(next).predicted()).isZero();
  }

  private static Moment newest(Timeline timeline) {
    Duration step = Duration.ofSeconds(5);
    return timeline.moments(step, step, NOW).get(0);
  }

  private static Timeline timeline() {
    return new Timeline(TimelineSettings.DEFAULTS);
  }
}
