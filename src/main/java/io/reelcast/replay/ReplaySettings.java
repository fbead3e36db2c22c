package io.reelcast.replay;

import java.time.Duration;

/**
 * How a replay publishes.
 *
 * @param transactionRatings the most ratings of a transaction
 * @param transactionTime the longest time that one stays open
 */
public record ReplaySettings(int transactionRatings, Duration transactionTime) {
  public ReplaySettings {
    if (transactionRatings < 1) {
      throw new IllegalArgumentException(
          "replay.transaction-ratings is " + transactionRatings + ": expected 1 or more");
    }
    if (transactionTime.toMillis() < 1) {
      throw new IllegalArgumentException(
          "replay.transaction-time is " + transactionTime + ": expected 1 ms or more");
    }
  }
}
