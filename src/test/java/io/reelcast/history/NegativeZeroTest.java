package io.reelcast.history;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.store.UserStateCodec;
import io.reelcast.rating.Rating;
import org.junit.jupiter.api.Test;

/** A scale from 0 holds -0.0 too: it is not below zero. */
final class NegativeZeroTest {

  @Test
  void keepsANegativeZeroBitForBit() {
    UserState state = UserState.UNKNOWN.after(rating("a", -0.0, 10), CROWD);

    UserState decoded = UserStateCodec.decode(UserStateCodec.encode(state));

    assertThat(decoded).isEqualTo(state);
  }

  @Test
  void knowsARepeatedNegativeZeroFromTheStore() {
    Rating rating = rating("a", -0.0, 10);
    UserState stored =
        UserStateCodec.decode(UserStateCodec.encode(UserState.UNKNOWN.after(rating, CROWD)));

    assertThat(stored.receive(rating).isRepeat()).isTrue();
  }
}
