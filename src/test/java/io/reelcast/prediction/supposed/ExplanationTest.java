package io.reelcast.prediction.supposed;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.History;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExplanationTest {
  /**
   * The newborn predicts 0.55 of the damped mean (eight ratings of 3.5 beside the user's) and 0.45
   * of the mean of the last five, every slot alike.
   */
  @Test
  void newbornIsExplainedByHand() {
    UserState state = user(Newborns.newborn(), 5, 1, 2, 3, 4, 5);

    Explanation explanation = Explanation.of(state, Newborns.newborn());

    // Damped: (20 + 28) / 14. Last five: 1 to 5, mean 3; without the 1 their mean is 3.5.
    double damped = 48 / 14.0;
    assertThat(explanation.baseline()).isCloseTo(0.55 * damped + 0.45 * 3, within(1e-12));
    assertThat(explanation.moved()).hasSize(5);
    assertThat(explanation.moved().get(0).get(0)).isCloseTo((float) (0.45 * -0.5), within(1e-6f));
    assertThat(explanation.moved().get(4).get(4)).isCloseTo((float) (0.45 * 0.5), within(1e-6f));
    // Somebody with the last five only: (15 + 28) / 13.
    assertThat(explanation.longRun().get(2))
        .isCloseTo((float) (0.55 * (damped - 43 / 13.0)), within(1e-6f));
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void eachPartIsWhatThePredictionLosesWithoutIt(long seed) {
    Release release = LearntReleases.random(seed).release();
    UserState state = user(release, 4, 2.5, 3, 1, 5, 4.5, 2);

    Explanation explanation = Explanation.of(state, release);

    assertThat(explanation.forecast()).isEqualTo(release.forecast(state));
    for (int record = 0; record < 5; record++) {
      List<HistoryRecord> others = new ArrayList<>(state.history().records());
      others.remove(record);
      UserState without =
          new UserState(
              new History(others),
              state.statistics(),
              state.past(),
              state.open(),
              state.outcomes(),
              state.window());
      assertMoved(explanation.moved().get(record), state, without, release);
    }
    UserState newcomer = UserState.UNKNOWN;
    for (HistoryRecord record : state.history().records()) {
      newcomer =
          newcomer.after(rating(record.movieId(), record.rating(), record.ratedAt()), release);
    }
    assertMoved(explanation.longRun(), state, newcomer, release);
  }

  @Test
  void ofNobodyThereIsOnlyTheBaseline() {
    Explanation explanation = Explanation.of(UserState.UNKNOWN, Newborns.newborn());

    assertThat(explanation.baseline()).isEqualTo(3.5);
    assertThat(explanation.moved()).isEmpty();
    assertThat(explanation.longRun()).isEqualTo(Floats.of(0, 0, 0, 0, 0));
  }

  private static void assertMoved(
      Floats moved, UserState with, UserState without, Release release) {
    Floats expected = release.forecast(with).ratings();
    Floats otherwise = release.forecast(without).ratings();
    for (int slot = 0; slot < 5; slot++) {
      assertThat(moved.get(slot)).isEqualTo(expected.get(slot) - otherwise.get(slot));
    }
  }

  private static UserState user(Release release, double... ratings) {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < ratings.length; i++) {
      state = state.after(rating("m" + (i + 1), ratings[i], 1_000L * i), release);
    }
    return state;
  }
}
