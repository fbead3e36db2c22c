package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class ReceptionTest {
  private static final UserState STATE =
      UserState.UNKNOWN.after(rating("a", 4, 10), CROWD).after(rating("b", 3.7, 20), CROWD);

  @Test
  void firstRatingIsNothingSpecial() {
    assertThat(UserState.UNKNOWN.receive(rating("a", 4, 10)))
        .isEqualTo(new Reception(false, false, false));
  }

  @Test
  void sameMovieTimeAndValueIsARepeat() {
    assertThat(STATE.receive(rating("b", 3.7, 20)).isRepeat()).isTrue();
    assertThat(STATE.receive(rating("a", 4, 10)).isRepeat()).isTrue();
  }

  @Test
  void anotherTimeValueOrMovieIsNoRepeat() {
    assertThat(STATE.receive(rating("b", 3.7, 21)).isRepeat()).isFalse();
    assertThat(STATE.receive(rating("b", 3.5, 20)).isRepeat()).isFalse();
    assertThat(STATE.receive(rating("c", 3.7, 20)).isRepeat()).isFalse();
  }

  @Test
  void sameMovieRatedAnewIsARerating() {
    assertThat(STATE.receive(rating("a", 5, 30))).isEqualTo(new Reception(false, false, true));
  }

  @Test
  void olderThanTheNewestIsLate() {
    assertThat(STATE.receive(rating("c", 5, 19))).isEqualTo(new Reception(false, true, false));
    assertThat(STATE.receive(rating("c", 5, 20))).isEqualTo(new Reception(false, false, false));
  }
}
