package io.reelcast.cli.drive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.cli.drive.BenchRounds.Round;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BenchRoundsTest {
  private static final Round SLOW = new Round(50, 100, 1000);
  private static final Round USUAL = new Round(80, 100, 400);
  private static final Round QUICK = new Round(90, 120, 500);

  @Test
  void tellsTheMedianOfThreeRounds() {
    // The ratios are 0.5, 0.8 and 0.75; to the states alone 0.05, 0.2 and 0.18.
    assertThat(new BenchRounds(List.of(SLOW, USUAL, QUICK)).toJson())
        .containsEntry("ratingsPerSecond", 80L)
        .containsEntry("withoutPredictionPerSecond", 100L)
        .containsEntry("historyOnlyPerSecond", 500L)
        .containsEntry("ratio", 0.75)
        .containsEntry("ratios", List.of(0.5, 0.8, 0.75))
        .containsEntry("ratioToHistoryOnly", 0.18);
  }

  @Test
  void tellsTheMiddleOfTwo() {
    assertThat(new BenchRounds(List.of(SLOW, USUAL)).toJson())
        .containsEntry("ratingsPerSecond", 65L)
        .containsEntry("ratio", 0.65)
        .containsEntry("ratioToHistoryOnly", 0.125);
  }

  @Test
  void hasACellUnderEachHeading() {
    assertThat(new BenchRounds(List.of(USUAL)).row("at_least_once"))
        .hasSameSizeAs(BenchRounds.HEADINGS)
        .containsExactly("at_least_once", "80", "100", "0.80", "400", "0.20");
  }
}
