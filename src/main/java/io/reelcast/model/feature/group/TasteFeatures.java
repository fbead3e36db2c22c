package io.reelcast.model.feature.group;

import io.reelcast.history.HistoryRecord;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Taste;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.Leaning;
import io.reelcast.model.factor.MovieVector;

/** What the network sees of a user's taste. */
public final class TasteFeatures {
  private TasteFeatures() {}

  /** How a record differs from what the taste makes of its movie; where the next ones go. */
  public static int step(
      float[] features, int at, HistoryRecord record, Factors factors, Leaning leaning) {
    long key = MovieKey.of(record.movieId());
    float liked = factors.expected(key) + leaning.liking(factors.vector(key));
    features[at] = (float) record.rating() - liked;
    return at + 1;
  }

  /** Where the next ones go. */
  public static int user(float[] features, int at, Taste taste, Leaning leaning) {
    features[at] = leaning.level();
    features[at + 1] = leaning.strength();
    features[at + 2] = taste.size() == 0 ? 0 : taste.evidence(0, 0);
    return at + 3;
  }

  /** What the taste makes of a movie; where the next ones go. */
  public static int movie(
      float[] features, int at, MovieVector movie, Factors factors, Leaning leaning) {
    float[] vector = movie.vector();
    float expected = factors.expected(movie);
    float liking = leaning.liking(vector);
    features[at] = expected + liking;
    features[at + 1] = liking - leaning.level();
    features[at + 2] = leaning.doubt(vector);
    features[at + 3] = expected;
    return at + 4;
  }
}
