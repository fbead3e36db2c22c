package io.reelcast.rating.rule;

import static io.reelcast.rating.rule.Claims.ARRIVED;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class TimeRuleTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private static final TimeRule RULE = new TimeRule(HOUR);

  @Test
  void acceptsWhatIsExactlyAsFarAheadAsAllowed() {
    assertThat(RULE.objection(Claims.ratedAt(ARRIVED.plus(HOUR)))).isEmpty();
  }

  @Test
  void refusesAMillisecondMore() {
    Instant ratedAt = ARRIVED.plus(HOUR).plusMillis(1);

    assertThat(RULE.objection(Claims.ratedAt(ratedAt)))
        .hasValueSatisfying(
            why -> assertThat(why).contains("" + ratedAt, "" + ARRIVED, "PT1H", "rating.ahead"));
  }

  @Test
  void acceptsAnyPast() {
    assertThat(RULE.objection(Claims.ratedAt(Instant.EPOCH))).isEmpty();
    assertThat(RULE.objection(Claims.ratedAt(Instant.ofEpochMilli(Long.MIN_VALUE)))).isEmpty();
  }

  @Test
  void refusesMicrosecondsTakenForMilliseconds() {
    Instant ratedAt = Instant.ofEpochMilli(ARRIVED.toEpochMilli() * 1000);

    assertThat(RULE.objection(Claims.ratedAt(ratedAt)))
        .hasValueSatisfying(why -> assertThat(why).contains("is it in milliseconds"));
  }

  @Test
  void judgesNoTimeWhereTheRecordHasNone() {
    assertThat(RULE.objection(Claims.withoutArrival(ARRIVED.plus(Duration.ofDays(9999)))))
        .isEmpty();
  }

  @Test
  void allowsNothingAheadWhereTheSettingIsZero() {
    TimeRule strict = new TimeRule(Duration.ZERO);

    assertThat(strict.objection(Claims.ratedAt(ARRIVED))).isEmpty();
    assertThat(strict.objection(Claims.ratedAt(ARRIVED.plusMillis(1)))).isPresent();
  }

  @Test
  void isCountedAsTooFarAhead() {
    assertThat(RULE.reason()).isEqualTo("too-far-ahead");
  }
}
