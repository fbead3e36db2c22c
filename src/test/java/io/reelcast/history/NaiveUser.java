package io.reelcast.history;

import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Keeps every rating for ever and works everything out anew: slow, and too simple to be wrong. */
final class NaiveUser {
  private static final int FIVE = 5;
  private static final int FIFTY = 50;

  /** Accepted ratings in the order of arrival. */
  private final List<HistoryRecord> all = new ArrayList<>();

  /** For each of them whether something newer had arrived before. */
  private final List<Boolean> late = new ArrayList<>();

  /** Each of them less what its movie was known to get. */
  private final List<Double> residuals = new ArrayList<>();

  boolean isRepeat(Rating rating) {
    return lastFive(all.size()).contains(HistoryRecord.of(rating));
  }

  boolean isLate(Rating rating) {
    return all.stream().anyMatch(record -> record.ratedAt() > rating.ratedAt().toEpochMilli());
  }

  boolean isRerating(Rating rating) {
    return lastFive(all.size()).stream()
        .anyMatch(record -> record.movieId().equals(rating.movieId()));
  }

  void add(Rating rating, Crowd crowd) {
    late.add(isLate(rating));
    all.add(HistoryRecord.of(rating));
    residuals.add(rating.rating() - crowd.expected(rating.movieId()));
  }

  int count() {
    return all.size();
  }

  double sum(int first) {
    double sum = 0;
    for (HistoryRecord record : all.subList(0, first)) {
      sum += record.rating();
    }
    return sum;
  }

  double squares() {
    double sum = 0;
    for (HistoryRecord record : all) {
      sum += record.rating() * record.rating();
    }
    return sum;
  }

  double residuals() {
    double sum = 0;
    for (double residual : residuals) {
      sum += residual;
    }
    return sum;
  }

  /**
   * The mean of the residuals, the newest weighing {@code share}, each older one that much less.
   */
  double recentResidual(double share) {
    double sum = 0;
    double weight = share;
    for (int i = residuals.size() - 1; i >= 0; i--) {
      sum += weight * residuals.get(i);
      weight *= 1 - share;
    }
    return sum;
  }

  long firstRatedAt() {
    return all.stream().mapToLong(HistoryRecord::ratedAt).min().orElse(0);
  }

  /** How many arrived since the last one that lies more than a pause after all before it. */
  long visit(long pause) {
    long newest = Long.MAX_VALUE;
    int first = 0;
    for (int i = 0; i < all.size(); i++) {
      long ratedAt = all.get(i).ratedAt();
      first = newest < ratedAt - pause ? i : first;
      newest = i == 0 ? ratedAt : Math.max(newest, ratedAt);
    }
    return all.size() - first;
  }

  /** The newest rating of each movie, of these the newest five, of the first so many arrivals. */
  List<HistoryRecord> lastFive(int first) {
    List<HistoryRecord> sorted = new ArrayList<>(all.subList(0, first));
    sorted.sort(Comparator.comparingLong(HistoryRecord::ratedAt)); // Stable.
    Set<String> seen = new HashSet<>();
    List<HistoryRecord> five = new ArrayList<>();
    for (int i = sorted.size() - 1; i >= 0 && five.size() < FIVE; i--) {
      if (seen.add(sorted.get(i).movieId())) {
        five.add(0, sorted.get(i));
      }
    }
    return five;
  }

  /** The newest rating in order of each movie, of these the newest fifty, the newest first. */
  List<HistoryRecord> trail() {
    List<Integer> inOrder = inOrder();
    Set<String> seen = new HashSet<>();
    List<HistoryRecord> trail = new ArrayList<>();
    for (int i = inOrder.size() - 1; i >= 0 && trail.size() < FIFTY; i--) {
      HistoryRecord record = all.get(inOrder.get(i) - 1);
      if (seen.add(record.movieId())) {
        trail.add(record);
      }
    }
    return trail;
  }

  /** Sequences of the ratings in order that fewer than five others in order have followed. */
  List<Integer> open() {
    List<Integer> inOrder = inOrder();
    return inOrder.subList(Math.max(0, inOrder.size() - FIVE), inOrder.size());
  }

  /** The ratings that followed that of a sequence in order. */
  List<Float> outcomesAfter(int sequence) {
    List<Float> outcomes = new ArrayList<>();
    for (int i = sequence; i < all.size(); i++) {
      if (!late.get(i)) {
        outcomes.add((float) all.get(i).rating());
      }
    }
    return outcomes;
  }

  private List<Integer> inOrder() {
    List<Integer> sequences = new ArrayList<>();
    for (int i = 0; i < all.size(); i++) {
      if (!late.get(i)) {
        sequences.add(i + 1);
      }
    }
    return sequences;
  }
}
