package io.reelcast.history;

import io.reelcast.rating.Rating;

/**
 * One of a user's last ratings.
 *
 * @param ratedAt event time in milliseconds since 1970 UTC
 */
public record HistoryRecord(String movieId, double rating, long ratedAt) {
  static HistoryRecord of(Rating rating) {
    return new HistoryRecord(rating.movieId(), rating.rating(), rating.ratedAt().toEpochMilli());
  }
}
