package io.reelcast.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreboardSettingsTest {

  @Test
  void putsStretchesInOrderAndTakesEachOnce() {
    ScoreboardSettings settings = new ScoreboardSettings(List.of(100, 10, 100), 20, 10);

    assertThat(settings.stretches()).containsExactly(10, 100);
  }

  @Test
  void refusesStretchesThatCannotBe() {
    for (List<Integer> stretches :
        List.of(List.<Integer>of(), List.of(0, 10), List.of(10, 1_000_001))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() -> new ScoreboardSettings(stretches, 20, 10))
          .withMessageStartingWith("scoreboard.stretches is " + stretches);
    }
  }

  @Test
  void refusesNumbersBelowOne() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreboardSettings(List.of(10), 0, 10))
        .withMessageStartingWith("scoreboard.new-until is 0");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new ScoreboardSettings(List.of(10), 20, 0))
        .withMessageStartingWith("scoreboard.releases is 0");
  }
}
