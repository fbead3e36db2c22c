package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
    assertThat(UserState.UNKNOWN.outcomes()).isEqualTo(Floats.of());
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
                1, new Cause(0, 7), new ReleaseId(9), 1, PREDICTION.forecast(), Floats.of(4)));
    assertThat(state.open().get(0).horizon()).isEqualTo(2);
    assertThat(state.outcomes()).isEqualTo(Floats.of(2));
  }

  @Test
  void lateRatingFillsNoSlot() {
    UserState waiting = inOrder(1).expecting(PREDICTION);

    UserState state = waiting.after(rating("late", 2, 0), CROWD);

    assertThat(state.open()).containsExactly(PREDICTION);
    assertThat(state.outcomes()).isEqualTo(Floats.of());
    assertThat(state.history().records())
        .containsExactly(new HistoryRecord("late", 2, 0), new HistoryRecord("m1", 1, 1));
  }

  @Test
  void lateRatingIsNoOutcomeAmongOthers() {
    UserState state =
        inOrder(1)
            .expecting(PREDICTION)
            .after(rating("m2", 4.5, 20), CROWD)
            .after(rating("late", 1, 10), CROWD)
            .after(rating("m3", 2.5, 30), CROWD);

    assertThat(state.outcomes()).isEqualTo(Floats.of(4.5f, 2.5f));
    assertThat(state.open()).extracting(OpenPrediction::passed).containsExactly(2);
  }

  @Test
  void movieThatIsRatedAnewIsAnOutcomeEachTime() {
    UserState state =
        inOrder(1)
            .expecting(PREDICTION)
            .after(rating("m1", 4, 2), CROWD)
            .after(rating("m1", 0.1 + 0.2, 3), CROWD)
            .after(rating("m1", 4, 4), CROWD);

    assertThat(state.history().size()).isEqualTo(1);
    assertThat(state.outcomes()).isEqualTo(Floats.of(4, 0.3f, 4));
  }

  @Test
  void predictionIsClosedByItsFifthOutcome() {
    UserState state = inOrder(1).expecting(PREDICTION);
    for (int i = 2; i <= 5; i++) {
      state = state.after(rating("m" + i, i, i), CROWD);
    }
    UserState fourPassed = state;

    UserState closed = fourPassed.after(rating("m6", 1, 6), CROWD);

    assertThat(fourPassed.open().get(0).forecast()).isEqualTo(PREDICTION.forecast());
    assertThat(fourPassed.open().get(0).horizon()).isEqualTo(5);
    assertThat(fourPassed.outcomes()).isEqualTo(Floats.of(2, 3, 4, 5));
    assertThat(closed.open()).isEmpty();
    assertThat(closed.outcomes()).isEqualTo(Floats.of());
  }

  /** The first waits from m1 on, the second from m3 on: m6 closes the one, m8 the other. */
  @Test
  void outcomesReachAsFarBackAsTheOldestOpenPrediction() {
    UserState both =
        inOrder(1)
            .expecting(PREDICTION)
            .after(rating("m2", 2, 2), CROWD)
            .after(rating("m3", 3, 3), CROWD)
            .expecting(another(3))
            .after(rating("m4", 4, 4), CROWD)
            .after(rating("m5", 5, 5), CROWD);

    UserState second = both.after(rating("m6", 1, 6), CROWD);
    UserState lastOne = second.after(rating("m7", 3.5, 7), CROWD);
    UserState none = lastOne.after(rating("m8", 4.5, 8), CROWD);

    assertThat(both.open()).extracting(OpenPrediction::passed).containsExactly(4, 2);
    assertThat(both.outcomes()).isEqualTo(Floats.of(2, 3, 4, 5));
    assertThat(second.open()).extracting(OpenPrediction::passed).containsExactly(3);
    assertThat(second.outcomes()).isEqualTo(Floats.of(4, 5, 1));
    assertThat(lastOne.outcomes()).isEqualTo(Floats.of(4, 5, 1, 3.5f));
    assertThat(none.outcomes()).isEqualTo(Floats.of());
  }

  @ParameterizedTest(name = "{0} outcomes")
  @ValueSource(ints = {0, 1, 3})
  void refusesMoreOrFewerOutcomesThanTheOldestPredictionHas(int outcomes) {
    UserState known = inOrder(3);
    List<OpenPrediction> open = List.of(PREDICTION.afterOutcome().afterOutcome(), another(2));

    assertThatThrownBy(
            () ->
                new UserState(
                    known.history(),
                    known.statistics(),
                    known.past(),
                    open,
                    Floats.unknown(outcomes),
                    known.window()))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining(outcomes + " outcomes of an oldest prediction that has passed 2");
  }

  @Test
  void predictionsWaitInTheirOrder() {
    UserState state =
        inOrder(1).expecting(PREDICTION).after(rating("m2", 2, 2), CROWD).expecting(another(2));

    assertThat(state.open()).extracting(OpenPrediction::sequence).containsExactly(1L, 2L);
    assertThat(state.open()).extracting(OpenPrediction::horizon).containsExactly(2, 1);
  }

  private static OpenPrediction another(long sequence) {
    return new OpenPrediction(
        sequence, new Cause(0, 8), new ReleaseId(9), 0, PREDICTION.forecast(), Floats.of(3));
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
