package io.reelcast.serving.answer;

import io.reelcast.history.HistoryRecord;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One of a user's last records.
 *
 * @param title absent where it is not known
 */
public record RatedMovie(String movieId, @Nullable String title, double rating, String ratedAt) {
  public static RatedMovie of(HistoryRecord record, Titles titles) {
    return new RatedMovie(
        record.movieId(),
        titles.title(record.movieId()).orElse(null),
        record.rating(),
        Instant.ofEpochMilli(record.ratedAt()).toString());
  }
}
