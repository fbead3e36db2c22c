package io.reelcast.cli.instance;

import io.reelcast.scoring.timeline.MomentCodec;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.wire.MalformedException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Duration;
import java.time.InstantSource;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * Keeps how predictions of this instance stood over restarts, in its directory: written anew every
 * minute and at the end, so that what a crash loses is a minute at most.
 */
final class TimelineFile implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TimelineFile.class);
  private static final Duration OFTEN = Duration.ofMinutes(1);

  private final Path file;
  private final Timeline timeline;
  private final InstantSource clock;
  private final ScheduledExecutorService thread =
      Executors.newSingleThreadScheduledExecutor(
          task -> {
            Thread thread = new Thread(task, "timeline-file");
            thread.setDaemon(true);
            return thread;
          });

  private TimelineFile(Path file, Timeline timeline, InstantSource clock) {
    this.file = file;
    this.timeline = timeline;
    this.clock = clock;
  }

  /** Goes on from what was kept, as far as it can be read, and keeps what comes. */
  static TimelineFile open(Path directory, Timeline timeline, InstantSource clock) {
    TimelineFile kept = new TimelineFile(directory.resolve("timeline"), timeline, clock);
    kept.restore();
    kept.thread.scheduleWithFixedDelay(
        kept::save, OFTEN.toMillis(), OFTEN.toMillis(), TimeUnit.MILLISECONDS);
    return kept;
  }

  private void restore() {
    if (Files.exists(file)) {
      try {
        timeline.restore(MomentCodec.decode(Files.readAllBytes(file)));
      } catch (IOException | MalformedException unreadable) {
        LOG.warn(
            "{} cannot be read: what the page shows of earlier is gone; it is written anew",
            file,
            unreadable);
      }
    }
  }

  private void save() {
    Path beside = file.resolveSibling(file.getFileName() + ".new");
    try {
      Files.write(beside, MomentCodec.encode(timeline.kept(clock.millis())));
      Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    } catch (IOException full) {
      LOG.warn("{} could not be written: a restart would forget what the page shows", file, full);
    }
  }

  @Override
  public void close() {
    thread.shutdownNow();
    save();
  }
}
