package io.reelcast.serving.prediction;

import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.model.ModelSettings;
import io.reelcast.rating.Rating;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.question.Ids;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Records that come with a question, the oldest first. */
record GivenRecords(List<Given> records) {
  private static final String NOBODY = "";
  private static final Instant NEWEST = Instant.parse("2020-01-01T00:00:00Z");
  private static final Duration APART = Duration.ofMinutes(1);

  /**
   * One of them, as it stands in the question.
   *
   * @param ratedAt absent, as of all others, where times do not matter
   */
  record Given(@Nullable String movieId, @Nullable Double rating, @Nullable String ratedAt) {}

  GivenRecords {
    records = List.copyOf(records);
  }

  /** Reads a question's {@code history}. */
  static GivenRecords of(@Nullable List<@Nullable Given> history, int fewest, int most) {
    if (history == null || history.size() < fewest || history.size() > most) {
      throw Refusal.wrong(
          "history holds " + (history == null ? "nothing" : history.size() + " records"),
          "give " + fewest + " to " + most + " records, the oldest first");
    }
    List<Given> records = new ArrayList<>();
    for (Given record : history) {
      if (record == null) {
        throw Refusal.wrong(
            "history[" + records.size() + "] is null", "give a movieId and a rating");
      }
      records.add(record);
    }
    return new GivenRecords(records);
  }

  /** As ratings of nobody in particular; without times they are a minute apart. */
  List<Rating> ratings(ModelSettings scale) {
    return ratings(scale, NEWEST.toEpochMilli());
  }

  /** As a user's last records; without times they end with the newest one of another history. */
  History history(ModelSettings scale, History other) {
    long newest = other.newest().map(HistoryRecord::ratedAt).orElse(NEWEST.toEpochMilli());
    List<HistoryRecord> history = new ArrayList<>();
    for (Rating rating : ratings(scale, newest)) {
      history.add(
          new HistoryRecord(rating.movieId(), rating.rating(), rating.ratedAt().toEpochMilli()));
    }
    requireInOrder(history);
    return new History(history);
  }

  private List<Rating> ratings(ModelSettings scale, long newestMillis) {
    long timed = records.stream().filter(record -> record.ratedAt() != null).count();
    if (timed != 0 && timed != records.size()) {
      throw Refusal.wrong(
          "of " + records.size() + " records in history " + timed + " have a ratedAt",
          "give it with all of them or with none");
    }
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < records.size(); i++) {
      Instant usual =
          Instant.ofEpochMilli(newestMillis).minus(APART.multipliedBy(records.size() - 1L - i));
      ratings.add(rating(records.get(i), "history[" + i + "]", usual, scale));
    }
    return ratings;
  }

  private static Rating rating(Given record, String where, Instant usual, ModelSettings scale) {
    if (record.movieId() == null || record.rating() == null) {
      throw Refusal.wrong(
          where + " has no " + (record.movieId() == null ? "movieId" : "rating"),
          "give a movieId and a rating with each record");
    }
    double value = record.rating();
    if (!(value >= scale.lowest() && value <= scale.highest())) {
      throw Refusal.wrong(
          where + ".rating is " + value + ", off the scale of the release",
          "give " + scale.lowest() + " to " + scale.highest());
    }
    return new Rating(
        NOBODY,
        Ids.require(record.movieId(), where + ".movieId"),
        value,
        record.ratedAt() == null ? usual : time(record.ratedAt(), where));
  }

  private static Instant time(String text, String where) {
    try {
      return Instant.ofEpochMilli(OffsetDateTime.parse(text).toInstant().toEpochMilli());
    } catch (DateTimeException | ArithmeticException none) {
      throw Refusal.wrong(
          where + ".ratedAt is '" + text + "', which is no time",
          "give a time such as 2020-01-01T00:00:00Z");
    }
  }

  /** As the stream keeps them: by time, each movie once. */
  private static void requireInOrder(List<HistoryRecord> history) {
    Set<String> movieIds = new HashSet<>();
    for (int i = 0; i < history.size(); i++) {
      if (!movieIds.add(history.get(i).movieId())) {
        throw Refusal.wrong(
            "history names the movie '" + history.get(i).movieId() + "' twice",
            "give each movie once, with its newest rating");
      }
    }
    for (int i = 1; i < history.size(); i++) {
      if (history.get(i).ratedAt() < history.get(i - 1).ratedAt()) {
        throw Refusal.wrong(
            "history[" + i + "].ratedAt is before that of the record in front of it",
            "give the oldest first");
      }
    }
  }
}
