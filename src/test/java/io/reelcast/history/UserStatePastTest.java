package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.past.Past;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import org.junit.jupiter.api.Test;

/** What a user's state keeps of the time before the last five records. */
final class UserStatePastTest {
  private static final Release FIRST = InsightReleases.random(1).release();
  private static final Release SECOND = InsightReleases.random(2).release();

  @Test
  void isMovedOnByEachRatingAndALateOneIsTold() {
    UserState state =
        UserState.UNKNOWN
            .after(rating("m1", 4, 10), FIRST)
            .after(rating("m2", 2, 5), FIRST)
            .after(rating("m4", 5, 10), FIRST);

    Past expected =
        Past.NONE
            .after("m1", 4, false, FIRST.basis())
            .after("m2", 2, true, FIRST.basis())
            .after("m4", 5, false, FIRST.basis());
    assertThat(state.past()).isEqualTo(expected);
    assertThat(state.past().trail().size()).isEqualTo(2);
  }

  @Test
  void isToldAnewByTheFirstRatingThatAnotherReleaseTakesIn() {
    UserState state =
        UserState.UNKNOWN.after(rating("m1", 4, 1), FIRST).after(rating("m2", 2, 2), FIRST);

    UserState moved = state.after(rating("m4", 5, 3), SECOND);

    UserState anew =
        UserState.UNKNOWN
            .after(rating("m1", 4, 1), SECOND)
            .after(rating("m2", 2, 2), SECOND)
            .after(rating("m4", 5, 3), SECOND);
    assertThat(state.past().taste().generation()).isEqualTo(FIRST.basis().generation());
    assertThat(moved.past()).isEqualTo(anew.past());
  }

  /** Whoever asks before the next rating comes is told what he will be told after it. */
  @Test
  void anotherReleasePredictsAsIfItHadSeenTheTrailItself() {
    UserState state = UserState.UNKNOWN;
    UserState anew = UserState.UNKNOWN;
    for (int i = 1; i <= 8; i++) {
      Rating next = rating("m" + i, 1 + i % 5, i);
      state = state.after(next, FIRST);
      anew = anew.after(next, SECOND);
    }

    UserState told =
        new UserState(
            anew.history(),
            anew.statistics(),
            state.past(),
            anew.open(),
            anew.outcomes(),
            anew.window());

    assertThat(SECOND.forecast(told)).isEqualTo(SECOND.forecast(anew));
    assertThat(SECOND.conditioned(told, "m20")).isEqualTo(SECOND.conditioned(anew, "m20"));
    assertThat(told.past()).isNotEqualTo(anew.past());
  }

  @Test
  void newbornKeepsATrailThatALaterReleaseMakesATasteOf() {
    Journey journey = new Journey(Newborns.newborn());
    journey.takeInOrder(4, 2, 5, 3);

    Past past = journey.state().past();

    assertThat(past.taste().size()).isZero();
    assertThat(past.trail().size()).isEqualTo(4);
    assertThat(past.tasteIn(SECOND.basis()))
        .isEqualTo(
            Past.NONE
                .after("m1", 4, false, SECOND.basis())
                .after("m2", 2, false, SECOND.basis())
                .after("m3", 5, false, SECOND.basis())
                .after("m4", 3, false, SECOND.basis())
                .taste());
  }
}
