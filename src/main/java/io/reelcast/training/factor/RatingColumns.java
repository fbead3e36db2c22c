package io.reelcast.training.factor;

import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Ratings in memory, users and movies numbered in the order in which they appear. */
final class RatingColumns {
  private final Map<String, Integer> users = new HashMap<>();
  private final Map<String, Integer> movies = new HashMap<>();
  private final List<String> userIds = new ArrayList<>();
  private final List<String> movieIds = new ArrayList<>();
  private int[] user = new int[1024];
  private int[] movie = new int[1024];
  private double[] rating = new double[1024];
  private int size;

  void add(Rating added) {
    if (size == user.length) {
      int more = Math.multiplyExact(size, 2);
      user = Arrays.copyOf(user, more);
      movie = Arrays.copyOf(movie, more);
      rating = Arrays.copyOf(rating, more);
    }
    user[size] = number(added.userId(), users, userIds);
    movie[size] = number(added.movieId(), movies, movieIds);
    rating[size++] = added.rating();
  }

  private static int number(String id, Map<String, Integer> numbers, List<String> ids) {
    Integer known = numbers.putIfAbsent(id, ids.size());
    if (known != null) {
      return known;
    }
    ids.add(id);
    return ids.size() - 1;
  }

  String userId(int number) {
    return userIds.get(number);
  }

  String movieId(int number) {
    return movieIds.get(number);
  }

  /** All of them; afterwards only the ids are kept here. */
  RatingMatrix matrix() {
    RatingMatrix matrix =
        RatingMatrix.of(
            userIds.size(),
            movieIds.size(),
            Arrays.copyOf(user, size),
            Arrays.copyOf(movie, size),
            Arrays.copyOf(rating, size));
    user = new int[0];
    movie = new int[0];
    rating = new double[0];
    size = 0;
    return matrix;
  }
}
