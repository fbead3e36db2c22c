package io.reelcast.model.movie;

import java.util.Collections;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

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

  /**
   * Goes on from where a table was written.
   *
   * @param count how many ratings there were
   * @param sum of them
   */
  public RunningMovies(double prior, MovieTable table, long count, double sum) {
    this(prior, table.damping(), table.genres(), table.all());
    this.count = count;
    this.sum = sum;
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

  /** How many ratings there were. */
  public long count() {
    return count;
  }

  /** The sum of them. */
  public double sum() {
    return sum;
  }

  /** What is known of a movie beside its ratings. */
  public void describe(String movieId, int year, int genreBits) {
    MovieFacts rated = facts(movieId);
    movies.put(
        movieId, new MovieFacts(rated.count(), rated.surplus(), rated.squares(), year, genreBits));
  }

  /** Of which movies something is known. */
  public Set<String> movieIds() {
    return Collections.unmodifiableSet(movies.keySet());
  }

  /** The genres that are told apart. */
  public Genres genres() {
    return genres;
  }

  /**
   * Lets the movies with the fewest ratings go, those of them first whose ids are the greatest.
   *
   * @param most how many stay
   * @return those that went
   */
  public List<String> forgetRarest(int most) {
    if (movies.size() <= most) {
      return List.of();
    }
    List<String> gone =
        movies.entrySet().stream()
            .sorted(
                Comparator.<Map.Entry<String, MovieFacts>>comparingLong(
                        movie -> movie.getValue().count())
                    .thenComparing(Map.Entry.comparingByKey(Comparator.reverseOrder())))
            .limit(movies.size() - most)
            .map(Map.Entry::getKey)
            .toList();
    gone.forEach(movies::remove);
    return gone;
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
