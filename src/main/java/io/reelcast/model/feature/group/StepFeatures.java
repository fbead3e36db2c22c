package io.reelcast.model.feature.group;

import io.reelcast.history.HistoryRecord;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;

/** What the network sees of one record, beside its genres. */
public final class StepFeatures {
  private StepFeatures() {}

  /**
   * Those of every network.
   *
   * @param gap milliseconds since the record before
   * @return where the next ones go
   */
  public static int record(float[] features, HistoryRecord record, long gap) {
    features[0] = (float) record.rating();
    features[1] = Logarithm.ofSeconds(gap);
    return 2;
  }

  public static int movie(
      float[] features, int at, HistoryRecord record, MovieFacts facts, MovieKnowledge movies) {
    double bias = movies.bias(facts);
    features[at] = (float) (record.rating() - movies.mean() - bias);
    features[at + 1] = (float) bias;
    features[at + 2] = Logarithm.ofCount(facts.count());
    features[at + 3] = MovieFeatures.year(facts);
    return at + 4;
  }
}
