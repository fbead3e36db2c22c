package io.reelcast.training.factor;

import io.reelcast.training.factor.equation.NormalEquations;

/**
 * What was learnt of each movie: a bias and its factors. A movie without ratings has zeros.
 * Immutable.
 */
public final class MovieFactors {
  private final FactorSettings settings;
  private final double mean;
  private final double[] movies; // [movie × width]: its bias, its factors

  MovieFactors(FactorSettings settings, double mean, double[] movies) {
    this.settings = settings;
    this.mean = mean;
    this.movies = movies;
  }

  /** How many numbers a user has: his bias and his share of each factor. */
  public int width() {
    return settings.width();
  }

  public int movies() {
    return movies.length / width();
  }

  /** The mean of all ratings that were learnt from. */
  public double mean() {
    return mean;
  }

  public double bias(int movie) {
    return movies[movie * width()];
  }

  /** Takes what a user's numbers are multiplied by: 1 for his bias, then the movie's factors. */
  public void partner(int movie, double[] partner) {
    partner[0] = 1;
    System.arraycopy(movies, movie * width() + 1, partner, 1, width() - 1);
  }

  /** What is known of a user without ratings, damped like those who were learnt from. */
  public NormalEquations newUser() {
    return new NormalEquations(width(), settings.userBiasDamping(), settings.userDamping());
  }

  /** The rating that a user's numbers make likely. */
  public double predict(int movie, double[] user) {
    int at = movie * width();
    double sum = mean + movies[at] + user[0];
    for (int i = 1; i < width(); i++) {
      sum += movies[at + i] * user[i];
    }
    return sum;
  }
}
