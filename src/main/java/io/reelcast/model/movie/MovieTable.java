package io.reelcast.model.movie;

import java.util.Map;
import java.util.TreeMap;

/** What was known of all movies at one moment; immutable. */
public final class MovieTable implements MovieKnowledge {
  private final double mean;
  private final double damping;
  private final Genres genres;
  private final Map<String, MovieFacts> movies;

  public MovieTable(double mean, double damping, Genres genres, Map<String, MovieFacts> movies) {
    this.mean = mean;
    this.damping = damping;
    this.genres = genres;
    this.movies = Map.copyOf(movies);
    if (!Double.isFinite(mean) || !(damping >= 0) || Double.isInfinite(damping)) {
      throw new IllegalArgumentException(
          "no table of movies: their mean is " + mean + ", the damping " + damping);
    }
    movies.forEach((movieId, facts) -> requireKnown(facts.genres(), movieId));
  }

  private void requireKnown(int bits, String movieId) {
    if (bits >>> genres.size() != 0) {
      throw new IllegalArgumentException(
          "movie " + movieId + " is of a genre that the table does not tell apart");
    }
  }

  @Override
  public double mean() {
    return mean;
  }

  @Override
  public double damping() {
    return damping;
  }

  public Genres genres() {
    return genres;
  }

  @Override
  public MovieFacts facts(String movieId) {
    return movies.getOrDefault(movieId, MovieFacts.UNKNOWN);
  }

  public int size() {
    return movies.size();
  }

  /** All of them by id. */
  public Map<String, MovieFacts> all() {
    return new TreeMap<>(movies);
  }
}
