package io.reelcast.prediction.supposed;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.HistoryRecord;
import io.reelcast.history.UserState;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SupposedTest {
  @Test
  void somebodyWhoHasGivenRatingsIsKeptAsTheStreamWould() {
    UserState state =
        Supposed.of(List.of(rating("a", 4, 1), rating("a", 4, 1), rating("b", 2, 2)), CROWD);

    UserState asTheStream =
        UserState.UNKNOWN.after(rating("a", 4, 1), CROWD).after(rating("b", 2, 2), CROWD);
    assertThat(state).isEqualTo(asTheStream);
  }

  @Test
  void newcomerHasGivenTheLastRecordsAndNothingElse() {
    UserState newcomer = Supposed.newcomer(sevenRatings().history(), CROWD);

    assertThat(newcomer.sequence()).isEqualTo(5);
    assertThat(newcomer.statistics().sum()).isEqualTo(3 + 4 + 5 + 1 + 2);
    assertThat(newcomer.history()).isEqualTo(sevenRatings().history());
  }

  @Test
  void withoutARecordAllElseStays() {
    UserState state = sevenRatings();

    UserState without = Supposed.without(state, 1);

    assertThat(without.history().records())
        .extracting(HistoryRecord::movieId)
        .containsExactly("m2", "m4", "m5", "m6");
    assertThat(without.statistics()).isEqualTo(state.statistics());
    assertThat(without.past()).isEqualTo(state.past());
  }

  /** m0 to m6 with 1, 2, 3, 4, 5, 1, 2. */
  private static UserState sevenRatings() {
    UserState state = UserState.UNKNOWN;
    for (int i = 0; i < 7; i++) {
      state = state.after(rating("m" + i, i % 5 + 1, i), CROWD);
    }
    return state;
  }
}
