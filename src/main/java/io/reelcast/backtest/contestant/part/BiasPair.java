package io.reelcast.backtest.contestant.part;

import io.reelcast.backtest.Ground;

/**
 * How much kinder than the mean each user rates and each movie is rated. Either bias is the damped
 * mean of what the other one and the mean left to explain when a rating came.
 */
public final class BiasPair {
  private final double userDamping;
  private final double movieDamping;
  private final double decay;
  private final RunningMean mean;
  private final Totals users;
  private final Totals movies;

  /**
   * @param userDamping how many ratings without any bias a user is thought to have given
   * @param movieDamping the same of a movie
   * @param decay what a user's ratings weigh at his next one
   */
  public BiasPair(Ground ground, double userDamping, double movieDamping, double decay) {
    this.userDamping = userDamping;
    this.movieDamping = movieDamping;
    this.decay = decay;
    this.mean = new RunningMean(ground);
    this.users = new Totals(ground.users());
    this.movies = new Totals(ground.movies());
  }

  /** Takes a rating in, and says what it left to explain before. */
  public double take(int user, int movie, double rating) {
    double deviation = rating - mean.mean();
    double ofUser = user(user);
    double ofMovie = movie(movie);
    users.decay(user, decay);
    users.add(user, deviation - ofMovie);
    movies.add(movie, deviation - ofUser);
    mean.take(rating);
    return deviation - ofUser - ofMovie;
  }

  public double predict(int user, int movie) {
    return mean.mean() + user(user) + movie(movie);
  }

  private double user(int user) {
    return users.damped(user, 0, userDamping);
  }

  private double movie(int movie) {
    return movies.damped(movie, 0, movieDamping);
  }
}
