package io.reelcast.stream.learning;

import java.time.Duration;

/**
 * How the trainer runs.
 *
 * @param group its consumer group; with {@code -producer} behind it, the name of its transactions
 * @param sessionTimeout after which silence another trainer takes over
 * @param roundTime after how much time a round ends that has taken anything in
 * @param keep how many of the releases that it made are kept whole
 */
public record TrainerSettings(String group, Duration sessionTimeout, Duration roundTime, int keep) {
  public TrainerSettings {
    if (roundTime.isNegative() || roundTime.isZero()) {
      throw new IllegalArgumentException(
          "online.round-time is " + roundTime + ": expected more than 0");
    }
    if (keep < 2) {
      throw new IllegalArgumentException("release.keep is " + keep + ": expected 2 or more");
    }
  }
}
