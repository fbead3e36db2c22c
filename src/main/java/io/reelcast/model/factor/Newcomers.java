package io.reelcast.model.factor;

import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * Factors of movies that nobody had rated when factors were learnt: the means of those of their
 * genres; the surplus begins there too and moves to that of their own ratings. Immutable.
 */
public final class Newcomers {
  private final Factors learnt;
  private final double damping;
  private final Set<String> known = new HashSet<>();
  private final double[][] byGenre; // [genre][surplus, then factors but for the first]
  private final int[] moviesOfGenre;

  /**
   * @param learnt the factors of the other movies
   * @param movies their genres
   * @param damping how many ratings the genres' surplus weighs as much as
   */
  public Newcomers(Factors learnt, MovieTable movies, double damping) {
    this.learnt = learnt;
    this.damping = damping;
    int genres = movies.genres().size();
    this.byGenre = new double[genres][learnt.size()];
    this.moviesOfGenre = new int[genres];
    for (MovieVector movie : learnt.all()) {
      known.add(movie.movieId());
      for (int left = movies.facts(movie.movieId()).genres(); left != 0; left &= left - 1) {
        int genre = Integer.numberOfTrailingZeros(left);
        moviesOfGenre[genre]++;
        byGenre[genre][0] += movie.surplus();
        for (int factor = 1; factor < learnt.size(); factor++) {
          byGenre[genre][factor] += movie.factor(factor);
        }
      }
    }
  }

  /** The factors with those of all movies that came since. */
  public Factors with(MovieTable movies) {
    if (learnt.size() == 0) {
      return learnt;
    }
    List<MovieVector> vectors = new ArrayList<>();
    for (Map.Entry<String, MovieFacts> movie : movies.all().entrySet()) {
      if (movie.getValue().count() > 0 && !known.contains(movie.getKey())) {
        vectors.add(vector(movie.getKey(), movie.getValue()));
      }
    }
    return learnt.with(vectors);
  }

  private MovieVector vector(String movieId, MovieFacts facts) {
    double[] mean = new double[learnt.size()];
    int genres = 0;
    for (int left = facts.genres(); left != 0; left &= left - 1) {
      int genre = Integer.numberOfTrailingZeros(left);
      if (moviesOfGenre[genre] > 0) {
        genres++;
        for (int i = 0; i < mean.length; i++) {
          mean[i] += byGenre[genre][i] / moviesOfGenre[genre];
        }
      }
    }
    float[] own = new float[learnt.size() - 1];
    for (int i = 0; i < own.length && genres > 0; i++) {
      own[i] = (float) (mean[i + 1] / genres);
    }
    double usual = genres == 0 ? 0 : mean[0] / genres;
    double surplus = (damping * usual + facts.surplus()) / (damping + facts.count());
    return new MovieVector(movieId, (float) surplus, own);
  }
}
