package io.reelcast.scoring.board;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.board.NaiveStanding;
import io.reelcast.fixtures.board.RandomScores;
import io.reelcast.scoring.Score;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** A scoreboard that goes on under settings that it did not begin with. */
final class OtherSettingsTest {
  private static final Standing NONE = new Standing();
  private static final ScoreboardSettings SETTINGS = new ScoreboardSettings(List.of(50), 10, 3);

  private final List<Score> scores = RandomScores.of(1, 400);
  private final Scoreboard board = new Scoreboard(SETTINGS);

  @BeforeEach
  void takesThreeHundredScores() {
    scores.subList(0, 300).forEach(board::add);
  }

  @Test
  void isTheSameUnderTheSameOnes() {
    assertThat(board.under(new ScoreboardSettings(List.of(50), 10, 3))).isSameAs(board);
  }

  @Test
  void shorterStretchIsTheEndOfTheLongerOne() {
    Scoreboard moved = board.under(new ScoreboardSettings(List.of(7), 10, 3));

    assertThat(moved.stretches().getOrDefault(7, NONE).ours().rmse())
        .isEqualTo(NaiveStanding.of(scores.subList(293, 300)).rmse("reelcast"));
  }

  @Test
  void longerStretchFillsUpFromWhatWasKept() {
    Scoreboard moved = board.under(new ScoreboardSettings(List.of(100), 10, 3));

    assertThat(moved.stretches().getOrDefault(100, NONE).scores()).isEqualTo(50);
    scores.subList(300, 320).forEach(moved::add);

    assertThat(moved.stretches().getOrDefault(100, NONE).scores()).isEqualTo(70);
    assertThat(moved.stretches().getOrDefault(100, NONE).ours().mae())
        .isEqualTo(NaiveStanding.of(scores.subList(250, 320)).mae("reelcast"));
  }

  @Test
  void fewerReleasesPutTheOthersWithTheOlderOnes() {
    Scoreboard moved = board.under(new ScoreboardSettings(List.of(50), 10, 1));

    assertThat(moved.releases()).hasSize(1);
    assertThat(moved.releases().keySet()).first().isEqualTo(scores.get(299).release());
    assertThat(
            moved.olderReleases().slots()
                + moved.releases().values().stream().mapToLong(Standing::slots).sum())
        .isEqualTo(board.overall().slots());
  }

  @Test
  void newUsersAreToldFromKnownOnesAnewOnlyWhereTheLimitIsAnother() {
    Scoreboard same = board.under(new ScoreboardSettings(List.of(7), 10, 3));
    Scoreboard other = board.under(new ScoreboardSettings(List.of(50), 11, 3));

    assertThat(same.newUsers().errors()).isEqualTo(board.newUsers().errors());
    assertThat(same.knownUsers().errors()).isEqualTo(board.knownUsers().errors());
    assertThat(other.newUsers().scores()).isZero();
    assertThat(other.knownUsers().scores()).isZero();
    assertThat(other.overall().errors()).isEqualTo(board.overall().errors());
    assertThat(other.horizon(2).errors()).isEqualTo(board.horizon(2).errors());
  }
}
