package io.reelcast.cli.board;

import static io.reelcast.scoring.Scores.said;
import static io.reelcast.scoring.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.scoring.board.Scoreboard;
import io.reelcast.scoring.board.ScoreboardSettings;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreboardScreenTest {
  private final Scoreboard board = new Scoreboard(new ScoreboardSettings(List.of(1, 1_000), 5, 3));

  @Test
  void showsNothingAsNotAvailable() {
    List<String> lines = ScoreboardScreen.tables(board);

    assertThat(lines.get(0)).isEqualTo("                          all  last 1  last 1,000");
    assertThat(lines).contains("RMSE reelcast             n/a     n/a         n/a");
    assertThat(lines).last().asString().startsWith("older");
  }

  @Test
  void showsEveryonesErrors() {
    board.add(score(4, 3.5f, said(1, 3, 2, 4, Floats.of(4, 3, 2, 1))));
    board.add(score(2, 4, said(1, 2.5f, 2.25f, 3, Floats.of(2, 3, 2, 4))));

    List<String> lines = ScoreboardScreen.tables(board);

    // Ours -1 and 0.5; conditioned -0.5 and 2; last rating 0 and 0; damped mean -3 and 2.
    assertThat(lines)
        .contains(
            "                             all  last 1  last 1,000",
            "scores                         2       1           2",
            "coverage                  0.5000  0.0000      0.5000",
            "RMSE reelcast             0.7906  0.5000      0.7906",
            "RMSE lastRating           0.0000  0.0000      0.0000",
            "MAE dampedUserMean        2.5000  2.0000      2.5000",
            "MAE reelcastConditioned   1.2500  2.0000      1.2500",
            "users                     new (ratings to 5)   known",
            "release           slots  coverage    RMSE     MAE  conditioned    RMSE     MAE",
            "0000000000000005      0       n/a     n/a     n/a            2  1.4577  1.2500",
            "older                 2    0.5000  0.7906  0.7500            0     n/a     n/a");
  }

  @Test
  void saysOnOneLineHowItStandsBesideTheBestBaseline() {
    board.add(score(4, 3.5f, said(1, 3, 2, 4, Floats.of(2, 3.5f, 2, 1))));

    assertThat(ScoreboardScreen.line(board, 1_234.4))
        .isEqualTo(
            "1 scores  1,234/s  RMSE and the best baseline's:  all 1.0000 (0.5000)"
                + "  last 1 1.0000 (0.5000)  last 1,000 1.0000 (0.5000)");
  }
}
