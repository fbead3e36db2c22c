package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowTest {

  @Test
  void firstWindowIsCompletedByTheSixthRating() {
    List<Optional<Window>> completed = completedBy(inOrder(1, 6));

    assertThat(completed.subList(0, 5)).containsOnly(Optional.empty());
    assertThat(completed.get(5)).contains(new Window(1, 1.0, records(1, 1), records(2, 6)));
  }

  @Test
  void laterWindowsFollowEachFifthRating() {
    List<Optional<Window>> completed = completedBy(inOrder(1, 21));

    // Means of 1 to 6, 1 to 11 and 1 to 16.
    assertThat(completed.stream().flatMap(Optional::stream))
        .containsExactly(
            new Window(1, 1.0, records(1, 1), records(2, 6)),
            new Window(6, 3.5, records(2, 6), records(7, 11)),
            new Window(11, 6.0, records(7, 11), records(12, 16)),
            new Window(16, 8.5, records(12, 16), records(17, 21)));
    assertThat(completed.get(10)).isPresent();
    assertThat(completed.get(15)).isPresent();
  }

  @Test
  void windowsNeverShareAnOutcome() {
    List<Optional<Window>> completed = completedBy(inOrder(1, 101));

    List<HistoryRecord> outcomes =
        completed.stream().flatMap(Optional::stream).flatMap(w -> w.outcomes().stream()).toList();
    assertThat(outcomes).doesNotHaveDuplicates().isEqualTo(records(2, 101));
  }

  @Test
  void lateRatingCompletesNoWindow() {
    List<Rating> ratings = new ArrayList<>(inOrder(1, 5));
    ratings.add(rating("late", 2, 0));
    ratings.addAll(inOrder(6, 6));

    List<Optional<Window>> completed = completedBy(ratings);

    assertThat(completed.get(5)).isEmpty();
    assertThat(completed.get(6)).contains(new Window(1, 1.0, records(1, 1), records(2, 6)));
  }

  @Test
  void lateRatingMovesTheSequenceAndTheMeanOfTheNextAnchor() {
    List<Rating> ratings = new ArrayList<>(inOrder(1, 5));
    ratings.add(rating("late", 7, 0));
    ratings.addAll(inOrder(6, 11));

    List<Optional<Window>> completed = completedBy(ratings);

    // Seven ratings at the anchor: 1 to 6 and the late 7.
    assertThat(completed.get(11)).contains(new Window(7, 4.0, records(2, 6), records(7, 11)));
  }

  @Test
  void recordsStayAsTheyWereAtTheAnchor() {
    List<Rating> ratings = new ArrayList<>(inOrder(1, 1));
    ratings.add(rating("late", 2, 0));
    ratings.add(rating("m1", 5, 2));
    ratings.addAll(inOrder(3, 6));

    List<Optional<Window>> completed = completedBy(ratings);

    assertThat(completed.get(6).orElseThrow().records()).isEqualTo(records(1, 1));
    assertThat(completed.get(6).orElseThrow().outcomes()).startsWith(new HistoryRecord("m1", 5, 2));
  }

  private static List<Optional<Window>> completedBy(List<Rating> ratings) {
    List<Optional<Window>> completed = new ArrayList<>();
    UserState state = UserState.UNKNOWN;
    for (Rating rating : ratings) {
      completed.add(state.completedBy(rating));
      state = state.after(rating, CROWD);
    }
    return completed;
  }

  /** Movie m7 is rated 7 at the time 7. */
  private static List<Rating> inOrder(int first, int last) {
    List<Rating> ratings = new ArrayList<>();
    for (int i = first; i <= last; i++) {
      ratings.add(rating("m" + i, i, i));
    }
    return ratings;
  }

  private static List<HistoryRecord> records(int first, int last) {
    return inOrder(first, last).stream().map(HistoryRecord::of).toList();
  }
}
