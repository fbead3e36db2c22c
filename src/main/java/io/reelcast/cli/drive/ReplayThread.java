package io.reelcast.cli.drive;

import io.reelcast.replay.Replay;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A replay on a thread of its own. */
final class ReplayThread implements AutoCloseable {
  private final Replay replay;
  private final Thread thread;
  private volatile @Nullable Throwable failure;

  private ReplayThread(Replay replay, long most) {
    this.replay = replay;
    this.thread = new Thread(() -> run(most), "replay");
  }

  static ReplayThread start(Replay replay, long most) {
    ReplayThread started = new ReplayThread(replay, most);
    started.thread.start();
    return started;
  }

  boolean isRunning() {
    return thread.isAlive();
  }

  long published() {
    return replay.published();
  }

  /** What ended it before its time. */
  Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  /** Stops it where it is and waits until all that it sent is final. */
  @Override
  public void close() throws InterruptedException {
    replay.stop();
    thread.join();
  }

  private void run(long most) {
    try {
      replay.run(most);
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    } catch (RuntimeException broken) {
      failure = broken;
    }
  }
}
