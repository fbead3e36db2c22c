package io.reelcast.scoring.board;

import static io.reelcast.scoring.Scores.said;
import static io.reelcast.scoring.Scores.score;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.model.Baseline;
import org.junit.jupiter.api.Test;

final class StandingTest {

  @Test
  void knowsNothingAtFirst() {
    Standing standing = new Standing();

    assertThat(standing.ours().count()).isZero();
    assertThat(standing.coverage()).isNaN();
    for (Baseline baseline : Baseline.values()) {
      assertThat(standing.of(baseline).count()).isZero();
    }
  }

  @Test
  void scoreWithoutPredictionsCountsOnlyConditioned() {
    Standing standing = new Standing();

    standing.add(score(4, 3.5f));

    assertThat(standing.conditioned().count()).isEqualTo(1);
    assertThat(standing.conditioned().mae()).isEqualTo(0.5);
    assertThat(standing.ours().count()).isZero();
  }

  @Test
  void holdsOursAndEachBaselineAgainstTheSameOutcomes() {
    Standing standing = new Standing();

    standing.add(
        score(
            4,
            3.5f,
            said(1, 3, 2, 4, Floats.of(4, 3, 2, 1)),
            said(2, 4.5f, 4.25f, 5, Floats.of(5, 3, 4, 2))));
    standing.add(score(2, 4, said(1, 2.5f, 2, 3, Floats.of(2, 3, 2, 4))));

    // Ours -1, 0.5, 0.5; conditioned -0.5, 2; last 0, 1, 0; five -1, -1, 1; mean -2, 0, 0;
    // damped -3, -2, 2.
    assertThat(standing.ours().count()).isEqualTo(3);
    assertThat(standing.ours().rmse()).isEqualTo(Math.sqrt(1.5 / 3));
    assertThat(standing.ours().mae()).isEqualTo(2.0 / 3);
    assertThat(standing.conditioned().count()).isEqualTo(2);
    assertThat(standing.conditioned().mae()).isEqualTo(1.25);
    assertThat(standing.of(Baseline.LAST_RATING).mae()).isEqualTo(1.0 / 3);
    assertThat(standing.of(Baseline.LAST_FIVE_MEAN).rmse()).isEqualTo(1);
    assertThat(standing.of(Baseline.USER_MEAN).rmse()).isEqualTo(Math.sqrt(4.0 / 3));
    assertThat(standing.of(Baseline.DAMPED_USER_MEAN).mae()).isEqualTo(7.0 / 3);
  }

  @Test
  void outcomeOnTheEndOfAnIntervalIsHeldByIt() {
    Standing standing = new Standing();
    Floats any = Floats.of(3, 3, 3, 3);

    standing.add(score(4, 3, said(1, 3, 2, 4, any), said(2, 3, 4, 5, any)));
    standing.add(score(4, 3, said(1, 3, 2, 3.75f, any), said(2, 3, 4.25f, 5, any)));

    assertThat(standing.coverage()).isEqualTo(0.5);
  }
}
