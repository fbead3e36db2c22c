package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import org.junit.jupiter.api.Test;

final class UserStateTest {
  private static final OpenPrediction PREDICTION =
      new OpenPrediction(
          1,
          new Cause(0, 7),
          new ReleaseId(9),
          0,
          new Forecast(
              Floats.of(1, 2, 3, 4, 5), Floats.of(0, 1, 2, 3, 4), Floats.of(2, 3, 4, 5, 6)),
          Floats.of(4));

  @Test
  void nothingIsKnownOfAnUnknownUser() {
    assertThat(UserState.UNKNOWN.sequence()).isZero();
    assertThat(UserState.UNKNOWN.history().size()).isZero();
    assertThat(UserState.UNKNOWN.open()).isEmpty();
    assertThat(UserState.UNKNOWN.window()).isEmpty();
  }

  @Test
  void firstRatingIsCountedAndKept() {
    UserState state = UserState.UNKNOWN.after(rating("a", 3.7, 10), CROWD);

    assertThat(state.sequence()).isEqualTo(1);
    assertThat(state.statistics())
        .isEqualTo(Statistics.NONE.with(new HistoryRecord("a", 3.7, 10), 3, 10));
    assertThat(state.history().records()).containsExactly(new HistoryRecord("a", 3.7, 10));
  }

  @Test
  void lateRatingBeyondTheFiveOnlyCounts() {
    UserState five = inOrder(5);

    UserState state = five.after(rating("late", 2, 0), CROWD);

    assertThat(state.statistics())
        .isEqualTo(five.statistics().with(new HistoryRecord("late", 2, 0), 3, 5));
    assertThat(state.history()).isEqualTo(five.history());
    assertThat(state.open()).isEqualTo(five.open());
    assertThat(state.window()).isEqualTo(five.window());
  }

  @Test
  void ratingFillsTheNextSlotOfWhatIsOpen() {
    UserState waiting = inOrder(1).expecting(PREDICTION);

    UserState state = waiting.after(rating("m2", 2, 2), CROWD);

    assertThat(state.open())
        .containsExactly(
            new OpenPrediction(
                1,
                new Cause(0, 7),
                new ReleaseId(9),
                1,
                new Forecast(Floats.of(2, 3, 4, 5), Floats.of(1, 2, 3, 4), Floats.of(3, 4, 5, 6)),
                Floats.of(4)));
    assertThat(state.open().get(0).horizon()).isEqualTo(2);
  }

  @Test
  void lateRatingFillsNoSlot() {
    UserState waiting = inOrder(1).expecting(PREDICTION);

    UserState state = waiting.after(rating("late", 2, 0), CROWD);

    assertThat(state.open()).containsExactly(PREDICTION);
    assertThat(state.history().records())
        .containsExactly(new HistoryRecord("late", 2, 0), new HistoryRecord("m1", 1, 1));
  }

  @Test
  void predictionIsClosedByItsFifthOutcome() {
    UserState state = inOrder(1).expecting(PREDICTION);
    for (int i = 2; i <= 5; i++) {
      state = state.after(rating("m" + i, i, i), CROWD);
    }
    UserState fourPassed = state;

    UserState closed = fourPassed.after(rating("m6", 1, 6), CROWD);

    assertThat(fourPassed.open().get(0).open().ratings()).isEqualTo(Floats.of(5));
    assertThat(fourPassed.open().get(0).horizon()).isEqualTo(5);
    assertThat(closed.open()).isEmpty();
  }

  @Test
  void predictionsWaitInTheirOrder() {
    OpenPrediction second =
        new OpenPrediction(
            2, new Cause(0, 8), new ReleaseId(9), 0, PREDICTION.open(), Floats.of(3));

    UserState state =
        inOrder(1).expecting(PREDICTION).after(rating("m2", 2, 2), CROWD).expecting(second);

    assertThat(state.open()).extracting(OpenPrediction::sequence).containsExactly(1L, 2L);
    assertThat(state.open()).extracting(OpenPrediction::horizon).containsExactly(2, 1);
  }

  /** Ratings 1 to {@code count} of the movies m1 and on, at the times 1 and on. */
  private static UserState inOrder(int count) {
    UserState state = UserState.UNKNOWN;
    for (int i = 1; i <= count; i++) {
      state = state.after(rating("m" + i, i, i), CROWD);
    }
    return state;
  }
}
