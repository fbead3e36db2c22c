package io.reelcast.scoring.board;

import static io.reelcast.scoring.Scores.said;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Ratings;
import io.reelcast.history.Reception;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.Baseline;
import io.reelcast.rating.Cause;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScoreboardTest {
  private static final Standing NONE = new Standing();
  private static final Floats ANY = Floats.of(3, 3, 3, 3);
  private static final ReleaseId FIRST = new ReleaseId(1);
  private static final ReleaseId SECOND = new ReleaseId(2);
  private static final ReleaseId THIRD = new ReleaseId(3);

  @Test
  void knowsNothingAtFirst() {
    Scoreboard board = board(10);

    assertThat(board.overall().scores()).isZero();
    assertThat(board.stretches()).containsOnlyKeys(2, 3);
    assertThat(board.stretches().values()).allMatch(stretch -> stretch.slots() == 0);
    assertThat(board.horizon(5).ours().rmse()).isNaN();
    assertThat(board.releases()).isEmpty();
  }

  @Test
  void stretchHoldsTheNewestScoresAndNothingElse() {
    Scoreboard board = board(10);

    for (int error = 1; error <= 4; error++) {
      board.add(score(1, FIRST, 0, said(1, 5 - error, 4, 5, ANY)));
    }

    // Errors 1, 2, 3 and 4, one of which was held.
    assertThat(board.stretches().getOrDefault(2, NONE).ours())
        .isEqualTo(new MeanError(2, Math.sqrt(12.5), 3.5));
    assertThat(board.stretches().getOrDefault(3, NONE).ours())
        .isEqualTo(new MeanError(3, Math.sqrt(29.0 / 3), 3));
    assertThat(board.overall().ours()).isEqualTo(new MeanError(4, Math.sqrt(7.5), 2.5));
    assertThat(board.stretches().getOrDefault(2, NONE).coverage()).isEqualTo(1);
    assertThat(board.stretches().getOrDefault(3, NONE).of(Baseline.USER_MEAN).mae()).isEqualTo(2);
  }

  @Test
  void scoreWithoutPredictionsTakesItsPlaceInAStretch() {
    Scoreboard board = board(10);

    board.add(score(1, FIRST, 0, said(1, 1, 4, 5, ANY)));
    board.add(score(2, FIRST, 2));
    board.add(score(3, FIRST, 1));

    assertThat(board.stretches().getOrDefault(2, NONE).slots()).isZero();
    assertThat(board.stretches().getOrDefault(2, NONE).conditioned().mae()).isEqualTo(1.5);
    assertThat(board.stretches().getOrDefault(3, NONE).slots()).isEqualTo(1);
  }

  @Test
  void tellsHorizonsApart() {
    Scoreboard board = board(10);

    board.add(score(3, FIRST, 0, said(1, 4, 4, 5, ANY), said(2, 3, 2, 4, ANY)));
    board.add(score(4, FIRST, 0, said(1, 2, 4, 5, ANY)));

    assertThat(board.horizon(1).ours()).isEqualTo(new MeanError(2, Math.sqrt(5), 2));
    assertThat(board.horizon(1).coverage()).isEqualTo(1);
    assertThat(board.horizon(2).ours()).isEqualTo(new MeanError(1, 2, 2));
    assertThat(board.horizon(2).coverage()).isZero();
    assertThat(board.horizon(1).scores()).isZero();
  }

  @Test
  void userIsNewForAsManyRatingsAsWasSaid() {
    Scoreboard board = board(10);

    board.add(score(1, FIRST, 1));
    board.add(score(20, FIRST, 2));
    board.add(score(21, FIRST, 4));

    assertThat(board.newUsers().conditioned()).isEqualTo(new MeanError(2, Math.sqrt(2.5), 1.5));
    assertThat(board.knownUsers().conditioned()).isEqualTo(new MeanError(1, 4, 4));
  }

  @Test
  void eachSlotIsOfTheReleaseThatPredictedItAndTheRatingOfTheOneThatMetIt() {
    Scoreboard board = board(10);

    board.add(score(1, FIRST, 1));
    board.add(score(2, SECOND, 3, by(FIRST, 4)));
    board.add(score(3, SECOND, 0, by(SECOND, 2), by(FIRST, 3)));

    assertThat(board.releases()).containsOnlyKeys(SECOND, FIRST);
    assertThat(board.releases().keySet()).first().isEqualTo(SECOND);
    assertThat(board.releases().getOrDefault(FIRST, NONE).ours())
        .isEqualTo(new MeanError(2, Math.sqrt(2.5), 1.5));
    assertThat(board.releases().getOrDefault(FIRST, NONE).conditioned())
        .isEqualTo(new MeanError(1, 1, 1));
    assertThat(board.releases().getOrDefault(SECOND, NONE).ours())
        .isEqualTo(new MeanError(1, 3, 3));
    assertThat(board.releases().getOrDefault(SECOND, NONE).conditioned())
        .isEqualTo(new MeanError(2, Math.sqrt(4.5), 1.5));
    assertThat(board.olderReleases().scores()).isZero();
  }

  @Test
  void releasesThatPredictedLongestAgoAreTakenTogether() {
    Scoreboard board = board(2);

    board.add(score(1, FIRST, 1));
    board.add(score(2, SECOND, 1, by(FIRST, 4)));
    board.add(score(3, FIRST, 1));
    board.add(score(4, THIRD, 1, by(FIRST, 3), by(SECOND, 2)));
    board.add(score(5, THIRD, 1, by(SECOND, 1)));

    // The first release predicted again, so it is the second one that is no longer told apart.
    assertThat(board.releases().keySet()).containsExactly(THIRD, FIRST);
    assertThat(board.releases().getOrDefault(FIRST, NONE).slots()).isEqualTo(2);
    assertThat(board.olderReleases().scores()).isEqualTo(1);
    assertThat(board.olderReleases().ours()).isEqualTo(new MeanError(2, Math.sqrt(12.5), 3.5));
  }

  @Test
  void releaseThatWasNeverSeenToPredictIsAnOlderOne() {
    Scoreboard board = board(2);

    board.add(score(1, FIRST, 1, by(SECOND, 4)));

    assertThat(board.releases()).containsOnlyKeys(FIRST);
    assertThat(board.olderReleases().slots()).isEqualTo(1);
  }

  private static Scoreboard board(int releases) {
    return new Scoreboard(new ScoreboardSettings(List.of(3, 2), 20, releases));
  }

  /** A rating of 5, conditioned with an error. */
  private static Score score(
      long sequence, ReleaseId release, float error, ScoredPrediction... predictions) {
    return new Score(
        Ratings.rating("m7", 5, 1000),
        sequence,
        new Reception(false, false, false),
        new Cause(1, 42),
        5 - error,
        release,
        List.of(predictions));
  }

  private static ScoredPrediction by(ReleaseId release, float rating) {
    return new ScoredPrediction(1, 1, rating, 4, 5, release, new Cause(1, 41), ANY);
  }
}
