package io.reelcast.replay;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PaceTest {
  private static final Duration ANY = Duration.ofDays(3);

  @Test
  void readsTheThreeKindsOfSpeed() {
    assertThat(Pace.parse("max")).isEqualTo(Pace.MAXIMUM);
    assertThat(Pace.parse("500/s")).isEqualTo(new Pace.Rate(500));
    assertThat(Pace.parse("0.5/s")).isEqualTo(new Pace.Rate(0.5));
    assertThat(Pace.parse("3600x")).isEqualTo(new Pace.EventTime(3600));
    assertThat(Pace.parse("1.25x")).isEqualTo(new Pace.EventTime(1.25));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"", "fast", "MAX", "500", "/s", "x", "0/s", "0.0x", "-1x", "1e3/s", "5 /s", "5/m"})
  void refusesWhatIsNoSpeedAndSaysWhatIsOne(String text) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Pace.parse(text))
        .withMessageContaining("'" + text + "'")
        .withMessageContaining("max")
        .withMessageContaining("500/s")
        .withMessageContaining("3600x");
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, 1_000_000})
  void isDueAtOnceAtTheHighestSpeed(long index) {
    Duration due = Pace.MAXIMUM.due(index, ANY);

    assertThat(due).isZero();
  }

  @ParameterizedTest
  @CsvSource({"500, 0, 0", "500, 1, 2", "500, 500, 1000", "0.5, 3, 6000", "4, 1, 250"})
  void spacesRatingsEvenlyAtARate(double perSecond, long index, long millis) {
    Duration due = new Pace.Rate(perSecond).due(index, ANY);

    assertThat(due).isEqualTo(Duration.ofMillis(millis));
  }

  @ParameterizedTest
  @CsvSource({"1, 1500, 1500", "3600, 3600000, 1000", "0.5, 1000, 2000", "60, 0, 0"})
  void shrinksEventTimeByItsFactor(double times, long sinceFirstMillis, long millis) {
    Duration due = new Pace.EventTime(times).due(7, Duration.ofMillis(sinceFirstMillis));

    assertThat(due).isEqualTo(Duration.ofMillis(millis));
  }

  @Test
  void countsFromTheStartOfTheReplay() {
    Instant start = Instant.parse("2026-01-01T00:00:00Z");

    Instant due = new Pace.Rate(10).due(start, 25, ANY);

    assertThat(due).isEqualTo(Instant.parse("2026-01-01T00:00:02.500Z"));
  }
}
