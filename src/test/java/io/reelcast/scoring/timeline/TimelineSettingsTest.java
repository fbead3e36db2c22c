package io.reelcast.scoring.timeline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reelcast.scoring.timeline.TimelineSettings.Span;
import java.time.Duration;
import org.junit.jupiter.api.Test;

final class TimelineSettingsTest {
  private static final Duration SECOND = Duration.ofSeconds(1);

  @Test
  void reachAnHourAndSevenDaysBack() {
    assertThat(TimelineSettings.DEFAULTS.fine().moments()).isEqualTo(720);
    assertThat(TimelineSettings.DEFAULTS.coarse().moments()).isEqualTo(2_016);
  }

  @Test
  void refuseWhatIsNotWhole() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(Duration.ofNanos(1_500_000), SECOND));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(Duration.ZERO, SECOND));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Span(SECOND, Duration.ofMillis(2_500)));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(SECOND, Duration.ZERO));
    assertThatIllegalArgumentException().isThrownBy(() -> new Span(SECOND, Duration.ofDays(2)));
  }

  @Test
  void refuseFineMomentsThatAreNotFiner() {
    Span minute = new Span(SECOND, Duration.ofMinutes(1));
    Span hour = new Span(Duration.ofSeconds(2), Duration.ofHours(1));
    Span short2 = new Span(Duration.ofSeconds(2), Duration.ofSeconds(2));

    assertThatIllegalArgumentException().isThrownBy(() -> new TimelineSettings(hour, minute));
    assertThatIllegalArgumentException().isThrownBy(() -> new TimelineSettings(minute, short2));
    assertThat(new TimelineSettings(minute, hour).coarse()).isEqualTo(hour);
  }
}
