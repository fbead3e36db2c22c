package io.reelcast.rating.check;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.Rating;
import io.reelcast.rating.RatingSerde;
import io.reelcast.rating.check.Checked.Accepted;
import io.reelcast.rating.check.Checked.Rejected;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RatingCheckTest {
  private static final long ARRIVED = 1_767_000_000_000L;
  private static final Rating GOOD = new Rating("ü1", "m1", 3.7, Instant.ofEpochMilli(ARRIVED - 1));
  private static final RatingCheck CHECK =
      new RatingCheck(new RatingSettings(0.5, 5, Duration.ofHours(1), 128));

  @Test
  void acceptsARatingAsItWasWritten() {
    Checked checked = CHECK.check(key("ü1"), RatingSerde.encode(GOOD), ARRIVED);

    assertThat(checked).isEqualTo(new Accepted(GOOD));
  }

  @Test
  void rejectsARecordWithoutAValue() {
    Checked checked = CHECK.check(key("u1"), null, ARRIVED);

    assertThat(checked).isEqualTo(new Rejected("not-a-rating", "the record has no value"));
  }

  @Test
  void rejectsAnEmptyValue() {
    assertThat(reason(CHECK.check(key("u1"), new byte[0], ARRIVED))).isEqualTo("not-a-rating");
  }

  @Test
  void rejectsTextThatIsNoAvro() {
    byte[] json = "{\"userId\":\"u1\"}".getBytes(StandardCharsets.UTF_8);

    Checked checked = CHECK.check(key("u1"), json, ARRIVED);

    assertThat(reason(checked)).isEqualTo("not-a-rating");
    assertThat(((Rejected) checked).explanation()).contains("C3 01");
  }

  @Test
  void rejectsAValueThatBreaksOff() {
    byte[] value = RatingSerde.encode(GOOD);

    Checked checked = CHECK.check(key("ü1"), Arrays.copyOf(value, value.length - 1), ARRIVED);

    assertThat(reason(checked)).isEqualTo("not-a-rating");
  }

  @Test
  void rejectsAnEmptyId() {
    assertThat(reason(check(new Rating("u1", "", 3, GOOD.ratedAt())))).isEqualTo("bad-id");
  }

  @Test
  void rejectsAnotherKey() {
    assertThat(reason(CHECK.check(key("u1"), RatingSerde.encode(GOOD), ARRIVED)))
        .isEqualTo("key-is-not-user");
  }

  @Test
  void rejectsAMissingKey() {
    assertThat(reason(CHECK.check(null, RatingSerde.encode(GOOD), ARRIVED)))
        .isEqualTo("key-is-not-user");
  }

  @ParameterizedTest
  @ValueSource(doubles = {0.4, 5.1, Double.NaN, Double.POSITIVE_INFINITY})
  void rejectsARatingOffTheScale(double rating) {
    assertThat(reason(check(new Rating("u1", "m1", rating, GOOD.ratedAt()))))
        .isEqualTo("off-scale");
  }

  @Test
  void rejectsARatingFromTheFuture() {
    assertThat(reason(check(farAhead()))).isEqualTo("too-far-ahead");
  }

  @ParameterizedTest
  @ValueSource(longs = {-1, 0})
  void judgesNoTimeWhereTheRecordHasNone(long noTimestamp) {
    Checked checked = CHECK.check(key("u1"), RatingSerde.encode(farAhead()), noTimestamp);

    assertThat(checked).isEqualTo(new Accepted(farAhead()));
  }

  @Test
  void namesTheFirstOfSeveralFaults() {
    Rating bad = new Rating("", "m1", 99, farAhead().ratedAt());

    assertThat(reason(CHECK.check(null, RatingSerde.encode(bad), ARRIVED))).isEqualTo("bad-id");
  }

  private static Rating farAhead() {
    return new Rating("u1", "m1", 3, Instant.ofEpochMilli(ARRIVED).plus(Duration.ofHours(2)));
  }

  private static Checked check(Rating rating) {
    return CHECK.check(key(rating.userId()), RatingSerde.encode(rating), ARRIVED);
  }

  private static byte[] key(String userId) {
    return userId.getBytes(StandardCharsets.UTF_8);
  }

  private static String reason(Checked checked) {
    return ((Rejected) checked).reason();
  }
}
