package io.reelcast.replay;

import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** A replay on a thread of its own. */
public final class ReplayThread implements AutoCloseable {
  private final Replay replay;
  private final Thread thread;
  private volatile @Nullable Throwable failure;

  private ReplayThread(Replay replay, long most) {
    this.replay = replay;
    this.thread = new Thread(() -> run(most), "replay");
  }

  /** Starts it. */
  public static ReplayThread start(Replay replay, long most) {
    ReplayThread started = new ReplayThread(replay, most);
    started.thread.start();
    return started;
  }

  public boolean isRunning() {
    return thread.isAlive();
  }

  public long published() {
    return replay.published();
  }

  /** What ended it before its time. */
  public Optional<Throwable> failure() {
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
    } catch (RuntimeException | Error broken) {
      failure = broken;
    }
  }
}
