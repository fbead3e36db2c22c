package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Golden;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Past;
import io.reelcast.history.past.Taste;
import io.reelcast.history.past.Trail;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.rating.Cause;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The files under golden/state were put together by hand; v1.hex to v4.hex explain them. */
final class GoldenStateTest {
  private static final UserState FIRST = state(Statistics.of(300, 10.5), Past.NONE);
  private static final Statistics STATISTICS =
      new Statistics(300, 10.5, 4.25, -1.5, 0.75, -0.125, -5, 129);
  private static final UserState SECOND = state(STATISTICS, Past.NONE);
  private static final UserState THIRD =
      state(
          STATISTICS,
          new Past(
              Trail.of(new long[] {-2, 0x0123456789ABCDEFL}, new float[] {3.5f, 1 / 3f}),
              Taste.of(0xFEDCBA9876543210L, new float[] {5, -1.5f, 0.75f}, new float[] {2, -4})));
  private static final UserState FOURTH =
      THIRD.watched(
          Optional.of(
              new Window(
                  296,
                  0x0011223344556677L,
                  new ReleaseId(0x0123456789ABCDEFL),
                  Taste.of(0x8899AABBCCDDEEFFL, new float[] {2}, new float[] {1}),
                  Octets.of((byte) 10, (byte) 11, (byte) 12),
                  List.of(Octets.of((byte) 1, (byte) 2), Octets.of()))));

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3", "v4"})
  void fileIsWhatItsExplanationSays(String version) {
    String explained = Golden.text("state/" + version + ".hex");
    String digits = explained.replaceAll("#.*", "").replaceAll("\\s", "");

    assertThat(Golden.bytes("state/" + version + ".bin"))
        .isEqualTo(HexFormat.of().parseHex(digits));
  }

  @Test
  void readsWhatTheFirstVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v1.bin"))).isEqualTo(FIRST);
  }

  @Test
  void readsWhatTheSecondVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v2.bin"))).isEqualTo(SECOND);
  }

  @Test
  void readsWhatTheThirdVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v3.bin"))).isEqualTo(THIRD);
  }

  @Test
  void readsWhatTheFourthVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v4.bin"))).isEqualTo(FOURTH);
  }

  @Test
  void writesTheSameBytes() {
    assertThat(UserStateCodec.encode(FOURTH)).isEqualTo(Golden.bytes("state/v4.bin"));
  }

  @Test
  void whatTheFirstVersionDidNotKeepIsAsIfAllRatingsWereEqualAndExpected() {
    Statistics statistics = UserStateCodec.decode(Golden.bytes("state/v1.bin")).statistics();

    // 300 ratings of 0.035 each: 300 · 0.035².
    assertThat(statistics).isEqualTo(new Statistics(300, 10.5, 0.3675, 0, 0, 0, 0, 300));
    assertThat(statistics.deviation()).isZero();
  }

  private static UserState state(Statistics statistics, Past past) {
    return new UserState(
        new History(
            List.of(new HistoryRecord("é1", 3.5, 1000), new HistoryRecord("m2", 0.1 + 0.2, 1000))),
        statistics,
        past,
        List.of(
            new OpenPrediction(
                300,
                new Cause(3, 129),
                new ReleaseId(0x0123456789ABCDEFL),
                4,
                new Forecast(Floats.of(3.5f), Floats.of(2), Floats.of(5)),
                Floats.of(0.5f, 1, 2, 4))),
        Optional.empty());
  }
}
