package io.reelcast.training.factor;

import java.util.Arrays;
import java.util.function.IntPredicate;
import java.util.stream.IntStream;

/** Ratings by user and by movie, both numbered from 0. Immutable. */
public final class RatingMatrix {
  final Rows byUser;
  final Rows byMovie;
  private final double mean;

  private RatingMatrix(int users, int movies, int[] user, int[] movie, float[] rating) {
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
    return new RatingMatrix(users, movies, user, movie, narrow);
  }

  /** The ratings by some of the users; the others are left without any. */
  public RatingMatrix ofUsers(IntPredicate chosen) {
    int[] kept = IntStream.range(0, users()).filter(chosen).toArray();
    int count = 0;
    for (int user : kept) {
      count += byUser.start[user + 1] - byUser.start[user];
    }
    int[] users = new int[count];
    int[] movies = new int[count];
    float[] ratings = new float[count];
    int at = 0;
    for (int user : kept) {
      int first = byUser.start[user];
      int length = byUser.start[user + 1] - first;
      Arrays.fill(users, at, at + length, user);
      System.arraycopy(byUser.column, first, movies, at, length);
      System.arraycopy(byUser.value, first, ratings, at, length);
      at += length;
    }
    return new RatingMatrix(users(), movies(), users, movies, ratings);
  }

  public int size() {
    return byUser.value.length;
  }

  public int users() {
    return byUser.count();
  }

  public int movies() {
    return byMovie.count();
  }

  /** How many ratings a movie has. */
  int ratingsOfMovie(int number) {
    return byMovie.start[number + 1] - byMovie.start[number];
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
