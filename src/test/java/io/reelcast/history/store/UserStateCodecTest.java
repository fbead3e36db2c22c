package io.reelcast.history.store;

import static io.reelcast.fixtures.Ratings.CROWD;
import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.history.RandomStates;
import io.reelcast.history.UserState;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class UserStateCodecTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3, 4})
  void decodesWhatItEncoded(long seed) {
    RandomStates states = new RandomStates(seed);
    for (int i = 0; i < 2000; i++) {
      UserState state = states.next();

      UserState decoded = UserStateCodec.decode(UserStateCodec.encode(state));

      assertThat(decoded).isEqualTo(state);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {5, 6})
  void equalStatesHaveEqualBytes(long seed) {
    RandomStates states = new RandomStates(seed);
    RandomStates sameStates = new RandomStates(seed);
    for (int i = 0; i < 500; i++) {
      byte[] bytes = UserStateCodec.encode(states.next());

      byte[] same = UserStateCodec.encode(sameStates.next());

      assertThat(same).isEqualTo(bytes);
    }
  }

  @ParameterizedTest
  @ValueSource(
      doubles = {
        0,
        0.5,
        3.7,
        0.29,
        0.57,
        1.15,
        4.35,
        0.1 + 0.2,
        3.6999999999999997,
        163.82,
        163.83,
        163.84,
        -3.5,
        Double.MIN_VALUE,
        -Double.MIN_VALUE,
        1e300,
        Double.POSITIVE_INFINITY
      })
  void keepsEveryRatingBitForBit(double value) {
    UserState state = UserState.UNKNOWN.after(rating("a", value, 10), CROWD);

    UserState decoded = UserStateCodec.decode(UserStateCodec.encode(state));

    assertThat(Double.doubleToRawLongBits(decoded.history().records().get(0).rating()))
        .isEqualTo(Double.doubleToRawLongBits(value));
    assertThat(decoded).isEqualTo(state);
  }

  @ParameterizedTest
  @ValueSource(longs = {0, 1, -1, 63, 64, -64, -65, Long.MAX_VALUE, Long.MIN_VALUE})
  void keepsEveryTime(long ratedAt) {
    UserState state =
        UserState.UNKNOWN
            .after(rating("a", 1, ratedAt), CROWD)
            .after(rating("b", 2, Long.MAX_VALUE), CROWD);

    UserState decoded = UserStateCodec.decode(UserStateCodec.encode(state));

    assertThat(decoded).isEqualTo(state);
  }

  @Test
  void unknownUserTakesFortyNineBytes() {
    byte[] bytes = UserStateCodec.encode(UserState.UNKNOWN);

    // Version, count, five numbers of eight bytes, a time, visit, no record, no trail, no taste,
    // none open, no window.
    byte[] expected = new byte[1 + 1 + 5 * 8 + 1 + 1 + 5];
    expected[0] = 5;
    assertThat(bytes).hasSize(49).isEqualTo(expected);
    assertThat(UserStateCodec.decode(bytes)).isEqualTo(UserState.UNKNOWN);
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 6, 255})
  void refusesAnotherVersionAndSaysWhatToDo(int version) {
    byte[] bytes = UserStateCodec.encode(UserState.UNKNOWN);
    bytes[0] = (byte) version;

    assertThatThrownBy(() -> UserStateCodec.decode(bytes))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("version " + version)
        .hasMessageContaining("this build reads up to 5")
        .hasMessageContaining("'reelcast reset' and replay");
  }

  @Test
  void refusesAStateThatBreaksOffAnywhere() {
    byte[] bytes = UserStateCodec.encode(new RandomStates(7).next());

    for (int length = 0; length < bytes.length; length++) {
      byte[] cut = Arrays.copyOf(bytes, length);
      assertThatThrownBy(() -> UserStateCodec.decode(cut)).isInstanceOf(RuntimeException.class);
    }
  }

  @Test
  void checksumIsCrc32c() {
    // The check value of CRC-32C (iSCSI, RFC 3720) in every catalogue of checksums.
    assertThat(UserStateCodec.checksum("123456789".getBytes(StandardCharsets.US_ASCII)))
        .isEqualTo(0xE3069283L);
    // RFC 3720, B.4: 32 bytes of zeroes.
    assertThat(UserStateCodec.checksum(new byte[32])).isEqualTo(0x8A9136AAL);
  }
}
