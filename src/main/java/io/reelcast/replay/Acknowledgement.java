package io.reelcast.replay;

import io.reelcast.rating.Cause;

/** Told where each record came to lie, and when it was sent ({@link System#nanoTime}). */
@FunctionalInterface
public interface Acknowledgement {
  void delivered(String topic, Cause place, long sentAtNanos);
}
