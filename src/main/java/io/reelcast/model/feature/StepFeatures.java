package io.reelcast.model.feature;

import io.reelcast.history.HistoryRecord;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;

/** What the network sees of one record, beside its genres. */
public final class StepFeatures {
  /** How many there are. */
  public static final int COUNT = 6;

  private StepFeatures() {}

  /**
   * @param gap milliseconds since the record before
   */
  static void fill(
      float[] features, HistoryRecord record, long gap, MovieFacts facts, MovieKnowledge movies) {
    double bias = movies.bias(facts);
    features[0] = (float) record.rating();
    features[1] = Logarithm.ofSeconds(gap);
    features[2] = (float) (record.rating() - movies.mean() - bias);
    features[3] = (float) bias;
    features[4] = Logarithm.ofCount(facts.count());
    features[5] = MovieFeatures.year(facts);
  }
}
