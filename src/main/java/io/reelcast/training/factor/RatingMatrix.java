package io.reelcast.training.factor;

import java.util.Arrays;
import java.util.function.IntPredicate;

/** Ratings by user and by movie, both numbered from 0. Immutable. */
public final class RatingMatrix {
  private final int[] user;
  private final int[] movie;
  private final float[] rating;
  final Rows byUser;
  final Rows byMovie;
  private final double mean;

  private RatingMatrix(int users, int movies, int[] user, int[] movie, float[] rating) {
    this.user = user;
    this.movie = movie;
    this.rating = rating;
    this.byUser = Rows.of(users, user, movie, rating);
    this.byMovie = Rows.of(movies, movie, user, rating);
    double sum = 0;
    for (float each : rating) {
      sum += each;
    }
    this.mean = rating.length == 0 ? 0 : sum / rating.length;
  }

  /**
   * @param users how many users there are, with ratings or without
   * @param movies how many movies there are, with ratings or without
   * @param user whose rating each is
   * @param movie of which movie each is
   */
  public static RatingMatrix of(int users, int movies, int[] user, int[] movie, double[] rating) {
    if (user.length != movie.length || user.length != rating.length) {
      throw new IllegalArgumentException(
          String.format(
              "%d users, %d movies, %d ratings: expected as many of each",
              user.length, movie.length, rating.length));
    }
    requireBelow(users, user, "user");
    requireBelow(movies, movie, "movie");
    float[] narrow = new float[rating.length];
    for (int i = 0; i < rating.length; i++) {
      narrow[i] = (float) rating[i];
    }
    return new RatingMatrix(users, movies, user.clone(), movie.clone(), narrow);
  }

  /** The ratings by some of the users; the others are left without any. */
  public RatingMatrix ofUsers(IntPredicate chosen) {
    int[] kept = new int[size()];
    int count = 0;
    for (int i = 0; i < size(); i++) {
      if (chosen.test(user[i])) {
        kept[count++] = i;
      }
    }
    int[] users = new int[count];
    int[] movies = new int[count];
    float[] ratings = new float[count];
    for (int i = 0; i < count; i++) {
      users[i] = user[kept[i]];
      movies[i] = movie[kept[i]];
      ratings[i] = rating[kept[i]];
    }
    return new RatingMatrix(users(), movies(), users, movies, ratings);
  }

  public int size() {
    return rating.length;
  }

  public int users() {
    return byUser.count();
  }

  public int movies() {
    return byMovie.count();
  }

  /** The mean of all ratings; 0 of none. */
  public double mean() {
    return mean;
  }

  private static void requireBelow(int bound, int[] numbers, String what) {
    Arrays.stream(numbers)
        .filter(number -> number < 0 || number >= bound)
        .findFirst()
        .ifPresent(
            number -> {
              throw new IllegalArgumentException(
                  what + " " + number + ": expected 0 to less than " + bound);
            });
  }
}
