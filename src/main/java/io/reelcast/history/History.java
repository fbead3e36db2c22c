package io.reelcast.history;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** A user's last five records in event-time order; equal times keep the order of arrival. */
public record History(List<HistoryRecord> records) {
  /** How many records are kept. */
  public static final int LENGTH = 5;

  static final History EMPTY = new History(List.of());

  public History {
    records = List.copyOf(records);
    if (records.size() > LENGTH) {
      throw new IllegalArgumentException("a history has at most " + LENGTH + " records");
    }
  }

  public int size() {
    return records.size();
  }

  public Optional<HistoryRecord> newest() {
    return records.isEmpty() ? Optional.empty() : Optional.of(records.get(records.size() - 1));
  }

  /** The mean of the records, or {@code prior} where there are none. */
  public double mean(double prior) {
    double sum = 0;
    for (HistoryRecord record : records) {
      sum += record.rating();
    }
    return records.isEmpty() ? prior : sum / records.size();
  }

  boolean contains(HistoryRecord record) {
    return records.contains(record);
  }

  boolean holdsMovie(String movieId) {
    return records.stream().anyMatch(record -> record.movieId().equals(movieId));
  }

  /** Whether a record is older than the newest one here. */
  boolean isLate(HistoryRecord record) {
    return !records.isEmpty() && record.ratedAt() < records.get(records.size() - 1).ratedAt();
  }

  /**
   * The history with a record in its place by event time. A movie stands in it once, with its
   * newest rating; what falls behind the last five is forgotten.
   */
  History with(HistoryRecord added) {
    List<HistoryRecord> merged = new ArrayList<>(LENGTH + 1);
    boolean placed = false;
    for (HistoryRecord record : records) {
      if (!placed && record.ratedAt() > added.ratedAt()) {
        merged.add(added);
        placed = true;
      }
      merged.add(record);
    }
    if (!placed) {
      merged.add(added);
    }
    forgetOlderRatingOf(added.movieId(), merged);
    return new History(
        merged.size() > LENGTH ? merged.subList(merged.size() - LENGTH, merged.size()) : merged);
  }

  private static void forgetOlderRatingOf(String movieId, List<HistoryRecord> merged) {
    int newest = merged.size() - 1;
    while (!merged.get(newest).movieId().equals(movieId)) {
      newest--;
    }
    for (int older = newest - 1; older >= 0; older--) {
      if (merged.get(older).movieId().equals(movieId)) {
        merged.remove(older);
      }
    }
  }
}
