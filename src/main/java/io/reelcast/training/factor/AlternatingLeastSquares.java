package io.reelcast.training.factor;

import java.util.Random;

/**
 * Learns a rating as mean + user's bias + movie's bias + user's share · movie's factors. The
 * squared error and the damped squares of all numbers are brought down by solving all users, then
 * all movies, and so on. Each half has one exact solution, so the outcome hangs on nothing but the
 * ratings, their order and the seed. Used by one thread; several may work on one matrix.
 */
public final class AlternatingLeastSquares {
  private static final double FIRST_SPREAD = 0.1; // of factors; zero would stay zero for ever

  private final RatingMatrix ratings;
  private final FactorSettings settings;
  final double[] users; // [user × width]
  final double[] movies; // [movie × width]

  AlternatingLeastSquares(RatingMatrix ratings, FactorSettings settings) {
    this.ratings = ratings;
    this.settings = settings;
    int width = settings.width();
    this.users = new double[Math.multiplyExact(ratings.users(), width)];
    this.movies = new double[Math.multiplyExact(ratings.movies(), width)];
    Random random = new Random(settings.seed());
    for (int i = 0; i < movies.length; i++) {
      movies[i] = i % width == 0 ? 0 : FIRST_SPREAD * random.nextGaussian();
    }
    if (width > 1) {
      startFromBiasesAlone();
    }
  }

  /** Learns the movies' factors. */
  public static MovieFactors learn(RatingMatrix ratings, FactorSettings settings) {
    AlternatingLeastSquares learning = new AlternatingLeastSquares(ratings, settings);
    learning.sweep();
    return new MovieFactors(settings, ratings.mean(), learning.movies);
  }

  private void startFromBiasesAlone() {
    AlternatingLeastSquares biases = new AlternatingLeastSquares(ratings, settings.withWidth(1));
    biases.sweep();
    for (int movie = 0; movie < ratings.movies(); movie++) {
      movies[movie * settings.width()] = biases.movies[movie];
    }
  }

  private void sweep() {
    for (int sweep = 0; sweep < settings.sweeps(); sweep++) {
      solveUsers();
      solveMovies();
    }
  }

  void solveUsers() {
    new HalfSweep(settings.width(), settings.userBiasDamping(), settings.userDamping())
        .solve(ratings.byUser, ratings.mean(), movies, users);
  }

  void solveMovies() {
    new HalfSweep(settings.width(), settings.movieBiasDamping(), settings.movieDamping())
        .solve(ratings.byMovie, ratings.mean(), users, movies);
  }
}
