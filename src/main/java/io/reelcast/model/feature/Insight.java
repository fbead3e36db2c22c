package io.reelcast.model.feature;

import io.reelcast.history.Crowd;
import io.reelcast.history.past.Basis;
import io.reelcast.model.aftermath.Aftermaths;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.movie.MovieKnowledge;

/**
 * All that is known of movies at one moment.
 *
 * @param movies what the crowd says of each
 * @param aftermaths what followed each
 * @param factors of which kind each is
 */
public record Insight(MovieKnowledge movies, Aftermaths aftermaths, Factors factors)
    implements Crowd {
  @Override
  public double expected(String movieId) {
    return movies.expected(movieId);
  }

  @Override
  public Basis basis() {
    return factors;
  }
}
