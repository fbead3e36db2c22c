package io.reelcast.training.sample;

import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * Keeps every rating that is no repeat, by its place, and works everything out anew. What is known
 * <em>at</em> a place is known of all ratings before it.
 */
final class NaiveCrowd {
  private static final int FIVE = 5;

  private final double prior;
  private final double damping;
  private final List<Rating> all = new ArrayList<>();

  NaiveCrowd(double prior, double damping, List<Rating> ratings) {
    this.prior = prior;
    this.damping = damping;
    for (Rating rating : ratings) {
      if (!lastFive(rating.userId(), all.size()).contains(rating)) {
        all.add(rating);
      }
    }
  }

  int size() {
    return all.size();
  }

  Rating rating(int place) {
    return all.get(place);
  }

  List<String> users() {
    return all.stream().map(Rating::userId).distinct().toList();
  }

  /** The places of a user's ratings before a place. */
  List<Integer> placesOf(String userId, int before) {
    List<Integer> places = new ArrayList<>();
    for (int place = 0; place < before; place++) {
      if (all.get(place).userId().equals(userId)) {
        places.add(place);
      }
    }
    return places;
  }

  List<Rating> ratingsOf(String userId, int before) {
    return placesOf(userId, before).stream().map(all::get).toList();
  }

  /** Whether its user had rated at a later time before. */
  boolean isLate(int place) {
    Rating rating = all.get(place);
    return ratingsOf(rating.userId(), place).stream()
        .anyMatch(other -> other.ratedAt().isAfter(rating.ratedAt()));
  }

  /** A user's newest rating of each movie, of these the newest five, the oldest first. */
  List<Rating> lastFive(String userId, int before) {
    List<Rating> sorted = new ArrayList<>(ratingsOf(userId, before));
    sorted.sort(Comparator.comparing(Rating::ratedAt)); // Stable.
    Set<String> seen = new HashSet<>();
    List<Rating> five = new ArrayList<>();
    for (int i = sorted.size() - 1; i >= 0 && five.size() < FIVE; i--) {
      if (seen.add(sorted.get(i).movieId())) {
        five.add(0, sorted.get(i));
      }
    }
    return five;
  }

  double mean(int before) {
    return all.subList(0, before).stream().mapToDouble(Rating::rating).average().orElse(prior);
  }

  /** What a movie's ratings before a place were more than the mean of all when they came. */
  List<Double> surpluses(String movieId, int before) {
    List<Double> surpluses = new ArrayList<>();
    for (int place = 0; place < before; place++) {
      if (all.get(place).movieId().equals(movieId)) {
        surpluses.add(all.get(place).rating() - mean(place));
      }
    }
    return surpluses;
  }

  double bias(String movieId, int before) {
    List<Double> surpluses = surpluses(movieId, before);
    return sum(surpluses) / (surpluses.size() + damping);
  }

  /** As if there were so many more, each a deviation of 1. */
  double deviation(String movieId, int before) {
    List<Double> surpluses = surpluses(movieId, before);
    double mean = surpluses.isEmpty() ? 0 : sum(surpluses) / surpluses.size();
    double squares = 0;
    for (double surplus : surpluses) {
      squares += (surplus - mean) * (surplus - mean);
    }
    return Math.sqrt((squares + damping) / (surpluses.size() + damping));
  }

  /** A rating less what its movie was known to get when it came. */
  double residual(int place) {
    Rating rating = all.get(place);
    return rating.rating() - mean(place) - bias(rating.movieId(), place);
  }

  private static double sum(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).sum();
  }
}
