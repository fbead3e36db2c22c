package io.reelcast.model.movie;

import java.util.HashMap;
import java.util.Map;

/** What is known of all movies while ratings come in. Not for several threads. */
public final class RunningMovies implements MovieKnowledge {
  private final double prior;
  private final double damping;
  private final Genres genres;
  private final Map<String, MovieFacts> movies;
  private long count;
  private double sum;

  /**
   * @param prior the mean before the first rating
   * @param known movies that nobody has rated yet
   */
  public RunningMovies(double prior, double damping, Genres genres, Map<String, MovieFacts> known) {
    this.prior = prior;
    this.damping = damping;
    this.genres = genres;
    this.movies = new HashMap<>(known);
  }

  @Override
  public double mean() {
    return count == 0 ? prior : sum / count;
  }

  @Override
  public double damping() {
    return damping;
  }

  @Override
  public MovieFacts facts(String movieId) {
    return movies.getOrDefault(movieId, MovieFacts.UNKNOWN);
  }

  public void add(String movieId, double rating) {
    movies.put(movieId, facts(movieId).with(rating - mean()));
    count++;
    sum += rating;
  }

  /** What is known now. */
  public MovieTable now() {
    return new MovieTable(mean(), damping, genres, movies);
  }
}
