package io.reelcast.cli.console;

import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;

/**
 * The request to stop (Ctrl-C, SIGTERM): whoever works asks for it and ends in order, and the JVM
 * waits until that is done.
 */
public final class Interrupt implements AutoCloseable {
  private static final Duration LONGEST_END = Duration.ofSeconds(60);

  private final CountDownLatch asked = new CountDownLatch(1);
  private final CountDownLatch done = new CountDownLatch(1);

  private Interrupt() {}

  public static Interrupt listen() {
    Interrupt interrupt = new Interrupt();
    Runtime.getRuntime().addShutdownHook(new Thread(interrupt::endInOrder, "stop"));
    return interrupt;
  }

  public boolean isAsked() {
    return asked.getCount() == 0;
  }

  /** Waits for the request; false where the time passes first. */
  public boolean await(Duration longest) throws InterruptedException {
    return asked.await(longest.toNanos(), TimeUnit.NANOSECONDS);
  }

  /** Says that the work has ended. */
  @Override
  public void close() {
    done.countDown();
  }

  private void endInOrder() {
    asked.countDown();
    try {
      if (!done.await(LONGEST_END.toMillis(), TimeUnit.MILLISECONDS)) {
        System.err.println("it did not end in order within " + LONGEST_END.toSeconds() + " s");
      }
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }
}
