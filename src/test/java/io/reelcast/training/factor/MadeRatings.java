package io.reelcast.training.factor;

import java.util.Random;

/** Ratings of made users, who differ in kindness and in how they like one trait of movies. */
final class MadeRatings {
  private static final double SHARE_RATED = 0.6;

  final int[] user;
  final int[] movie;
  final double[] rating;
  private final int users;
  private final int movies;

  MadeRatings(int users, int movies, int seed) {
    this.users = users;
    this.movies = movies;
    Random random = new Random(seed);
    double[] kindness = random.doubles(users, -1, 1).toArray();
    double[] taste = random.doubles(users, -1, 1).toArray();
    double[] quality = random.doubles(movies, -1, 1).toArray();
    double[] trait = random.doubles(movies, -1, 1).toArray();
    int[] pairs =
        random
            .ints(0, users * movies)
            .distinct()
            .limit(Math.round(SHARE_RATED * users * movies))
            .toArray();
    this.user = new int[pairs.length];
    this.movie = new int[pairs.length];
    this.rating = new double[pairs.length];
    for (int i = 0; i < pairs.length; i++) {
      int who = pairs[i] / movies;
      int what = pairs[i] % movies;
      user[i] = who;
      movie[i] = what;
      rating[i] = (float) (3 + kindness[who] + quality[what] + taste[who] * trait[what]);
    }
  }

  int size() {
    return rating.length;
  }

  RatingMatrix matrix() {
    return RatingMatrix.of(users, movies, user, movie, rating);
  }
}
