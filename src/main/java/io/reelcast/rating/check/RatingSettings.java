package io.reelcast.rating.check;

import java.time.Duration;

/**
 * What a rating may be.
 *
 * @param lowest the lowest rating of the scale
 * @param highest the highest one
 * @param ahead how far event time may be ahead of the record's arrival
 * @param longestId the longest user or movie id, in bytes of UTF-8; it bounds the user state
 */
public record RatingSettings(double lowest, double highest, Duration ahead, int longestId) {
  // Fourteen ids of this length, a taste of most factors, and all numbers at their longest, are a
  // state of 4 KB.
  private static final int LONGEST_ID = 128;

  public RatingSettings {
    if (!(lowest < highest) || Double.isInfinite(lowest) || Double.isInfinite(highest)) {
      throw new IllegalArgumentException(
          "rating.lowest is "
              + lowest
              + " and rating.highest is "
              + highest
              + ": expected two finite numbers, the lowest below the highest");
    }
    if (ahead.isNegative()) {
      throw new IllegalArgumentException("rating.ahead is " + ahead + ": expected zero or more");
    }
    if (longestId < 1 || longestId > LONGEST_ID) {
      throw new IllegalArgumentException(
          "rating.longest-id is " + longestId + ": expected 1 to " + LONGEST_ID + " bytes");
    }
  }
}
