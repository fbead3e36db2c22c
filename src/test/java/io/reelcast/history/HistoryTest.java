package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import org.junit.jupiter.api.Test;

final class HistoryTest {
  private static final HistoryRecord A = new HistoryRecord("a", 4, 10);
  private static final HistoryRecord B = new HistoryRecord("b", 2, 20);
  private static final HistoryRecord C = new HistoryRecord("c", 5, 30);
  private static final HistoryRecord D = new HistoryRecord("d", 3, 40);
  private static final HistoryRecord E = new HistoryRecord("e", 1, 50);
  private static final History FULL = new History(List.of(A, B, C, D, E));

  @Test
  void startsEmpty() {
    assertThat(History.EMPTY.size()).isZero();
    assertThat(History.EMPTY.newest()).isEmpty();
    assertThat(History.EMPTY.mean(3.5)).isEqualTo(3.5);
    assertThat(History.EMPTY.isLate(A)).isFalse();
  }

  @Test
  void keepsFiveInOrder() {
    History history = History.EMPTY.with(A).with(B).with(C).with(D).with(E);

    assertThat(history.records()).containsExactly(A, B, C, D, E);
    assertThat(history.newest()).contains(E);
    assertThat(history.mean(3.5)).isEqualTo(15 / 5.0);
  }

  @Test
  void sixthPushesOutTheOldest() {
    HistoryRecord sixth = new HistoryRecord("f", 4.5, 60);

    assertThat(FULL.with(sixth).records()).containsExactly(B, C, D, E, sixth);
  }

  @Test
  void equalTimesKeepTheOrderOfArrival() {
    HistoryRecord alsoAt50 = new HistoryRecord("f", 4, 50);
    HistoryRecord alsoAt30 = new HistoryRecord("g", 4, 30);

    assertThat(FULL.with(alsoAt50).records()).containsExactly(B, C, D, E, alsoAt50);
    assertThat(FULL.with(alsoAt30).records()).containsExactly(B, C, alsoAt30, D, E);
  }

  @Test
  void lateRecordStandsInItsPlaceWhileItIsWithinTheFive() {
    HistoryRecord late = new HistoryRecord("f", 4, 25);

    assertThat(FULL.isLate(late)).isTrue();
    assertThat(FULL.with(late).records()).containsExactly(B, late, C, D, E);
  }

  @Test
  void lateRecordBeyondTheFiveIsForgotten() {
    HistoryRecord late = new HistoryRecord("f", 4, 9);

    assertThat(FULL.with(late)).isEqualTo(FULL);
  }

  @Test
  void lateRecordFillsAHistoryThatIsNotFull() {
    HistoryRecord late = new HistoryRecord("f", 4, 5);

    assertThat(History.EMPTY.with(A).with(late).records()).containsExactly(late, A);
  }

  @Test
  void isNotLateAtTheTimeOfTheNewest() {
    assertThat(FULL.isLate(new HistoryRecord("f", 4, 50))).isFalse();
    assertThat(FULL.isLate(new HistoryRecord("f", 4, 49))).isTrue();
  }

  @Test
  void reratingReplacesTheOlderRecord() {
    HistoryRecord anew = new HistoryRecord("b", 5, 60);

    assertThat(FULL.with(anew).records()).containsExactly(A, C, D, E, anew);
  }

  @Test
  void reratingAtTheSameTimeReplacesTheEarlierArrival() {
    HistoryRecord anew = new HistoryRecord("e", 5, 50);

    assertThat(FULL.with(anew).records()).containsExactly(A, B, C, D, anew);
  }

  @Test
  void lateRatingOfAMovieRatedSinceIsForgotten() {
    HistoryRecord older = new HistoryRecord("d", 5, 15);

    assertThat(FULL.with(older)).isEqualTo(FULL);
  }

  @Test
  void lateReratingMovesAMovieOnlyUpToItsTime() {
    HistoryRecord anew = new HistoryRecord("a", 5, 35);

    assertThat(FULL.with(anew).records()).containsExactly(B, C, anew, D, E);
  }

  @Test
  void neverChanges() {
    FULL.with(new HistoryRecord("f", 4, 60));

    assertThat(FULL.records()).containsExactly(A, B, C, D, E);
  }

  @Test
  void refusesASixthRecord() {
    HistoryRecord sixth = new HistoryRecord("f", 4.5, 60);

    assertThatThrownBy(() -> new History(List.of(A, B, C, D, E, sixth)))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("at most 5");
  }
}
