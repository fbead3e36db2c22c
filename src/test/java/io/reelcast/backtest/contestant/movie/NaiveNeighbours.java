package io.reelcast.backtest.contestant.movie;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Works every prediction out anew from a list of all earlier ratings. A user who rates a movie
 * again counts for his bias only.
 */
final class NaiveNeighbours {
  private record Given(int user, int movie, double rating, double residual, boolean counts) {}

  private record Neighbour(double likeness, double residual) {}

  private final List<Given> all = new ArrayList<>();

  void take(int user, int movie, double rating) {
    boolean isFirst = all.stream().noneMatch(old -> old.user == user && old.movie == movie);
    all.add(new Given(user, movie, rating, rating - bias(user, movie), isFirst));
  }

  double predict(int user, int movie) {
    List<Neighbour> nearest =
        all.stream()
            .filter(given -> given.counts && given.user == user)
            .map(given -> new Neighbour(likeness(movie, given.movie), given.residual))
            .filter(neighbour -> neighbour.likeness > 0)
            .sorted(Comparator.comparingDouble(Neighbour::likeness).reversed())
            .limit(40)
            .toList();
    double weight = nearest.stream().mapToDouble(Neighbour::likeness).sum();
    double sum = nearest.stream().mapToDouble(each -> each.likeness * each.residual).sum();
    return bias(user, movie) + sum / (weight + 0.3);
  }

  private double likeness(int one, int other) {
    double product = 0;
    double ones = 0;
    double others = 0;
    int count = 0;
    for (Given x : all) {
      for (Given y : all) {
        boolean isPair = x.user == y.user && x.movie == one && y.movie == other && one != other;
        if (isPair && x.counts && y.counts) {
          product += x.residual * y.residual;
          ones += x.residual * x.residual;
          others += y.residual * y.residual;
          count++;
        }
      }
    }
    return count < 3 ? 0 : product / Math.sqrt(ones * others) * count / (count + 50.0);
  }

  /** Runs over all ratings again; none is decayed. */
  private double bias(int ofUser, int ofMovie) {
    double mean = 3.5;
    double total = 0;
    double[] userSum = new double[1000];
    double[] movieSum = new double[1000];
    int[] userCount = new int[1000];
    int[] movieCount = new int[1000];
    for (int i = 0; i < all.size(); i++) {
      Given given = all.get(i);
      double user = userSum[given.user] / (userCount[given.user] + 3);
      double movie = movieSum[given.movie] / (movieCount[given.movie] + 5);
      userSum[given.user] += given.rating - mean - movie;
      movieSum[given.movie] += given.rating - mean - user;
      userCount[given.user]++;
      movieCount[given.movie]++;
      total += given.rating;
      mean = total / (i + 1);
    }
    return mean
        + userSum[ofUser] / (userCount[ofUser] + 3)
        + movieSum[ofMovie] / (movieCount[ofMovie] + 5);
  }
}
