package io.reelcast.model.feature.group;

import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieKnowledge;

/** What the network sees of a movie that is to be rated, beside its genres. */
public final class MovieFeatures {
  private MovieFeatures() {}

  /** What the crowd says of it; where the next ones go. */
  public static int movie(float[] features, MovieFacts facts, MovieKnowledge movies) {
    features[0] = (float) movies.bias(facts);
    features[1] = Logarithm.ofCount(facts.count());
    features[2] = (float) movies.deviation(facts);
    features[3] = year(facts);
    return 4;
  }

  /** NaN where it is not known. */
  public static float year(MovieFacts facts) {
    return facts.year() == MovieFacts.NO_YEAR ? Float.NaN : facts.year();
  }
}
