package io.reelcast.model;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import org.junit.jupiter.api.Test;

final class BaselineTest {

  @Test
  void allSayThePriorOfAnUnknownUser() {
    Floats said = Baseline.all(UserState.UNKNOWN, Newborns.HALF_STARS);

    assertThat(said).isEqualTo(Floats.of(3.5f, 3.5f, 3.5f, 3.5f));
  }

  @Test
  void eachSaysWhatItsNamePromises() {
    UserState state =
        UserState.UNKNOWN
            .after(rating("m1", 4, 1), CROWD)
            .after(rating("m2", 2, 2), CROWD)
            .after(rating("m3", 5, 3), CROWD)
            .after(rating("m4", 3, 4), CROWD)
            .after(rating("m5", 1, 5), CROWD)
            .after(rating("m6", 4.5, 6), CROWD);

    Floats said = Baseline.all(state, Newborns.HALF_STARS);

    assertThat(said).isEqualTo(Floats.of(4.5f, 3.1f, 19.5f / 6, 47.5f / 14));
  }

  @Test
  void lastRatingIsTheNewestByEventTime() {
    UserState state =
        UserState.UNKNOWN.after(rating("m1", 4, 10), CROWD).after(rating("m2", 2, 5), CROWD);

    Floats said = Baseline.all(state, Newborns.HALF_STARS);

    // Two ratings, 4 and 2; damped (6 + 28) / 10.
    assertThat(said).isEqualTo(Floats.of(4, 3, 3, 3.4f));
  }

  @Test
  void orderAndTitlesAreAContract() {
    assertThat(Baseline.values())
        .extracting(Baseline::title)
        .containsExactly("lastRating", "lastFiveMean", "userMean", "dampedUserMean");
  }
}
