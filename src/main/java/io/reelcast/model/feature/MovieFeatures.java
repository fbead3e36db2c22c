package io.reelcast.model.feature;

import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;

/** What the network sees of a movie that is to be rated, beside its genres. */
public final class MovieFeatures {
  /** How many there are. */
  public static final int COUNT = 5;

  private MovieFeatures() {}

  /**
   * @param horizon which of the next ratings it will be, from 1
   */
  public static void fill(float[] features, MovieFacts facts, int horizon, MovieKnowledge movies) {
    features[0] = (float) movies.bias(facts);
    features[1] = Logarithm.ofCount(facts.count());
    features[2] = (float) movies.deviation(facts);
    features[3] = year(facts);
    features[4] = horizon;
  }

  /** NaN where it is not known. */
  static float year(MovieFacts facts) {
    return facts.year() == MovieFacts.NO_YEAR ? Float.NaN : facts.year();
  }
}
