package io.reelcast.model.interval;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class IntervalsTest {
  private static final List<List<Float>> LOW =
      List.of(List.of(-3f, -3.5f), List.of(-2f, -2.5f), List.of(-1f, -1.5f));
  private static final List<List<Float>> HIGH =
      List.of(List.of(3f, 3.5f), List.of(2f, 2.5f), List.of(1f, 1.5f));

  @ParameterizedTest
  @CsvSource({"0, -3", "4, -3", "5, -2", "49, -2", "50, -1", "9223372036854775807, -1"})
  void userBelongsToTheClassThatBeganLast(long count, float low) {
    Intervals intervals = new Intervals(0.8, List.of(0, 5, 50), LOW, HIGH);

    assertThat(intervals.low(count, 0)).isEqualTo(low);
    assertThat(intervals.high(count, 0)).isEqualTo(-low);
    assertThat(intervals.high(count, 1)).isEqualTo(-low + 0.5f);
  }

  @Test
  void changesWithNoneOfTheListsThatItGot() {
    List<List<Float>> low = new ArrayList<>(LOW);
    Intervals intervals = new Intervals(0.8, List.of(0, 5, 50), low, HIGH);

    low.clear();

    assertThat(intervals.low(0, 0)).isEqualTo(-3);
  }

  @Test
  void refusesClassesWithoutAReach() {
    assertThatRefused(List.of(), List.of(), List.of());
    assertThatRefused(List.of(0, 5), LOW, HIGH);
    assertThatRefused(List.of(0, 5, 50), LOW.subList(0, 2), HIGH);
    assertThatRefused(List.of(0, 5, 50), LOW, HIGH.subList(0, 2));
  }

  @Test
  void refusesClassesThatAreNotInOrder() {
    assertThatRefused(List.of(1, 5, 50), LOW, HIGH);
    assertThatRefused(List.of(0, 50, 5), LOW, HIGH);
    assertThatRefused(List.of(0, 5, 5), LOW, HIGH);
  }

  @Test
  void refusesSlotsWithoutAReach() {
    assertThatRefused(List.of(0), List.of(List.of(-1f, -1f)), List.of(List.of(1f)));
    assertThatRefused(
        List.of(0, 5),
        List.of(List.of(-1f, -1f), List.of(-1f)),
        List.of(List.of(1f, 1f), List.of(1f)));
  }

  @Test
  void refusesAReachThatIsNone() {
    assertThatRefused(List.of(0), List.of(List.of(Float.NaN)), List.of(List.of(1f)));
    assertThatRefused(List.of(0), List.of(List.of(1f)), List.of(List.of(-1f)));
    assertThatRefused(List.of(0), List.of(List.of(-1f)), List.of(List.of(Float.POSITIVE_INFINITY)));
  }

  private static void assertThatRefused(
      List<Integer> counts, List<List<Float>> low, List<List<Float>> high) {
    assertThatThrownBy(() -> new Intervals(0.8, counts, low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("intervals need");
  }
}
