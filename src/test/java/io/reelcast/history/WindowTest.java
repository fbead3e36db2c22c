package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Taste;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class WindowTest {
  private static final Taste TASTE = Taste.of(3, new float[] {1}, new float[] {2});
  private static final Window BEGUN =
      new Window(7, 11, new ReleaseId(5), TASTE, Octets.of((byte) 1), List.of());

  @Test
  void isCompleteWithFiveOutcomesInTheirOrder() {
    Window window = BEGUN;
    for (byte outcome = 1; outcome <= 4; outcome++) {
      window = window.with(Octets.of(outcome));
      assertThat(window.isComplete()).isFalse();
      assertThat(window.taste()).isEqualTo(TASTE);
    }

    Window complete = window.with(Octets.of((byte) 5));

    assertThat(complete.isComplete()).isTrue();
    assertThat(complete)
        .isEqualTo(
            new Window(
                7,
                11,
                new ReleaseId(5),
                Taste.NONE,
                Octets.of((byte) 1),
                List.of(
                    Octets.of((byte) 1),
                    Octets.of((byte) 2),
                    Octets.of((byte) 3),
                    Octets.of((byte) 4),
                    Octets.of((byte) 5))));
  }

  @Test
  void stateKeepsItsWindowUntilItGetsAnother() {
    UserState state = UserState.UNKNOWN.watched(Optional.of(BEGUN));

    UserState after = state.after(rating("m1", 4, 1), movieId -> 3);

    assertThat(after.window()).contains(BEGUN);
    assertThat(after.watched(Optional.empty()).window()).isEmpty();
  }
}
