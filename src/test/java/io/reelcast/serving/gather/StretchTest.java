package io.reelcast.serving.gather;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.serving.answer.Refusal;
import java.time.Duration;
import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** An hour in moments of five seconds, seven days in moments of five minutes. */
final class StretchTest {
  @ParameterizedTest
  @CsvSource({
    "1h, 20s, 3600, 20",
    "59m, 30s, 3540, 30",
    "61s, 10s, 70, 10",
    "7d, 5m, 604800, 300",
    "2h, 10m, 7200, 600"
  })
  void takesWholeSteps(String last, String step, long lastSeconds, long stepSeconds) {
    Stretch stretch = of(last, Optional.of(step));

    assertThat(stretch)
        .isEqualTo(new Stretch(Duration.ofSeconds(lastSeconds), Duration.ofSeconds(stepSeconds)));
  }

  @ParameterizedTest
  @CsvSource({"10m, 5", "1h, 30", "1d, 600", "7d, 3600"})
  void choosesAStepThatGivesSomeHundredPoints(String last, long stepSeconds) {
    Stretch stretch = of(last, Optional.empty());

    assertThat(stretch.step()).isEqualTo(Duration.ofSeconds(stepSeconds));
    assertThat(stretch.last().dividedBy(stretch.step())).isBetween(80L, 180L);
  }

  @ParameterizedTest
  @CsvSource({
    "8d, 5m, there are no steps of 300 s over 691200 s",
    "2h, 5s, there are no steps of 5 s over 7200 s",
    "1h, 7s, there are no steps of 7 s over 3600 s",
    "0h, 5s, last is '0h'",
    "1w, 5s, last is '1w'",
    "1h, abc, step is 'abc'"
  })
  void refusesWhatIsNotKept(String last, String step, String why) {
    assertThatExceptionOfType(Refusal.class)
        .isThrownBy(() -> of(last, Optional.of(step)))
        .withMessageContaining(why);
  }

  private static Stretch of(String last, Optional<String> step) {
    return Stretch.of(last, step, TimelineSettings.DEFAULTS);
  }
}
