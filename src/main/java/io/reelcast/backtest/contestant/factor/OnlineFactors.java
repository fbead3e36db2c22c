package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.part.BuiltIn;
import io.reelcast.backtest.contestant.part.RunningMean;
import java.util.SplittableRandom;

/**
 * Says mean + user's bias + movie's bias + user's share · movie's factors, and moves them all a
 * step against its error after every rating. Users are moved much faster than movies: each rates
 * seldom.
 *
 * <p>Steps and dampings were searched for on the first four fifths of MovieLens 1M, by the error of
 * the last fifth of these.
 */
public final class OnlineFactors implements ConditionedContestant {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "online-factors",
          "biases and 24 factors of users and movies, moved a step after every rating",
          OnlineFactors::new);

  private static final int WIDTH = 24;
  private static final double FIRST_SPREAD = 0.05;
  private static final double USER_BIAS_STEP = 0.03;
  private static final double MOVIE_BIAS_STEP = 0.02;
  private static final double USER_STEP = 0.2;
  private static final double MOVIE_STEP = 0.03;
  private static final double BIAS_DAMPING = 0.004;
  private static final double DAMPING = 0.007;

  private final RunningMean mean;
  private final double[] userBias;
  private final double[] movieBias;
  private final double[][] users; // [user][factor]
  private final double[][] movies; // [movie][factor]

  OnlineFactors(Ground ground) {
    this.mean = new RunningMean(ground);
    this.userBias = new double[ground.users()];
    this.movieBias = new double[ground.movies()];
    SplittableRandom ofUsers = new SplittableRandom(ground.seed());
    SplittableRandom ofMovies = ofUsers.split(); // How many users will come must not move it.
    this.users = spread(ground.users(), ofUsers);
    this.movies = spread(ground.movies(), ofMovies);
  }

  @Override
  public void take(int user, int movie, double rating, long ratedAt) {
    double error = rating - predict(user, movie);
    userBias[user] += USER_BIAS_STEP * (error - BIAS_DAMPING * userBias[user]);
    movieBias[movie] += MOVIE_BIAS_STEP * (error - BIAS_DAMPING * movieBias[movie]);
    double[] share = users[user];
    double[] factors = movies[movie];
    for (int i = 0; i < WIDTH; i++) {
      double before = share[i];
      share[i] += USER_STEP * (error * factors[i] - DAMPING * before);
      factors[i] += MOVIE_STEP * (error * before - DAMPING * factors[i]);
    }
    mean.take(rating);
  }

  @Override
  public void predict(int user, int[] movies, double[] next) {
    for (int i = 0; i < movies.length; i++) {
      next[i] = predict(user, movies[i]);
    }
  }

  private double predict(int user, int movie) {
    double sum = mean.mean() + userBias[user] + movieBias[movie];
    for (int i = 0; i < WIDTH; i++) {
      sum += users[user][i] * movies[movie][i];
    }
    return sum;
  }

  private static double[][] spread(int size, SplittableRandom random) {
    double[][] numbers = new double[size][WIDTH];
    for (double[] row : numbers) {
      for (int i = 0; i < WIDTH; i++) {
        row[i] = FIRST_SPREAD * random.nextGaussian();
      }
    }
    return numbers;
  }
}
