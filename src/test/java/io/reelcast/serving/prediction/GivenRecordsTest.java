package io.reelcast.serving.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.model.ModelSettings;
import io.reelcast.rating.Rating;
import io.reelcast.serving.answer.Refusal;
import io.reelcast.serving.prediction.GivenRecords.Given;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class GivenRecordsTest {
  private static final History OTHER =
      new History(List.of(new HistoryRecord("x", 3, 1_000), new HistoryRecord("y", 4, 600_000)));

  @Test
  void ratingsWithoutTimesAreAMinuteApart() {
    List<Rating> ratings = given(record("a", 4.0, null), record("b", 2.0, null)).ratings(scale());

    assertThat(ratings).extracting(Rating::movieId).containsExactly("a", "b");
    assertThat(Duration.between(ratings.get(0).ratedAt(), ratings.get(1).ratedAt()))
        .isEqualTo(Duration.ofMinutes(1));
  }

  @Test
  void ratingsKeepTheTimesThatTheyCameWith() {
    List<Rating> ratings = given(record("a", 4.0, "2020-01-01T02:00:00.5+02:00")).ratings(scale());

    assertThat(ratings.get(0).ratedAt()).isEqualTo(Instant.parse("2020-01-01T00:00:00.5Z"));
  }

  @Test
  void recordsWithoutTimesEndWithTheNewestOfTheUser() {
    History history = given(record("a", 4.0, null), record("b", 2.0, null)).history(scale(), OTHER);

    assertThat(history.records())
        .containsExactly(new HistoryRecord("a", 4, 540_000), new HistoryRecord("b", 2, 600_000));
  }

  @Test
  void refusesWhatMakesNoSenseAndSaysWhere() {
    assertRefused("history holds nothing", () -> GivenRecords.of(null, 1, 5));
    assertRefused("history holds 0 records", () -> GivenRecords.of(List.of(), 1, 5));
    assertRefused("history[0] is null", () -> GivenRecords.of(Arrays.asList((Given) null), 1, 5));
    assertRefused(
        "history[1] has no movieId", ratings(record("a", 1.0, null), record(null, 1.0, null)));
    assertRefused("history[0] has no rating", ratings(record("a", null, null)));
    assertRefused("history[0].rating is 5.5, off the scale", ratings(record("a", 5.5, null)));
    assertRefused(
        "history[0].rating is NaN, off the scale", ratings(record("a", Double.NaN, null)));
    assertRefused("history[0].movieId has 0 bytes", ratings(record("", 1.0, null)));
    assertRefused("history[0].movieId has 129 bytes", ratings(record("m".repeat(129), 1.0, null)));
    assertRefused(
        "of 2 records in history 1 have a ratedAt",
        ratings(record("a", 1.0, null), record("b", 1.0, "2020-01-01T00:00:00Z")));
    assertRefused("history[0].ratedAt is 'today'", ratings(record("a", 1.0, "today")));
    assertRefused(
        "history[1].ratedAt is before",
        () ->
            given(
                    record("a", 1.0, "2020-01-01T00:00:01Z"),
                    record("b", 1.0, "2020-01-01T00:00:00Z"))
                .history(scale(), OTHER));
    assertRefused(
        "history names the movie 'a' twice",
        () -> given(record("a", 1.0, null), record("a", 2.0, null)).history(scale(), OTHER));
  }

  private static Runnable ratings(Given... records) {
    return () -> given(records).ratings(scale());
  }

  private static void assertRefused(String detail, Runnable question) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(question::run)
        .withMessageContaining(detail)
        .satisfies(refusal -> assertThat(refusal.status()).isEqualTo(400));
  }

  private static GivenRecords given(Given... records) {
    return GivenRecords.of(List.of(records), 1, 5);
  }

  private static Given record(
      @Nullable String movieId, @Nullable Double rating, @Nullable String ratedAt) {
    return new Given(movieId, rating, ratedAt);
  }

  private static ModelSettings scale() {
    return Newborns.HALF_STARS;
  }
}
