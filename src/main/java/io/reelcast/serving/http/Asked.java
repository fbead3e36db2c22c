package io.reelcast.serving.http;

import java.time.Duration;

/** Hears of each question that was answered, on the thread that answered it. */
@FunctionalInterface
public interface Asked {
  /**
   * @param route the path with the names of its parts
   */
  void asked(String method, String route, int status, Duration took);
}
