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

/** The files under golden/state were put together by hand; v1.hex to v5.hex explain them. */
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
  private static final UserState FIFTH =
      new UserState(
          FOURTH.history(),
          FOURTH.statistics(),
          FOURTH.past(),
          List.of(older(), newer()),
          Floats.of(1 / 3f, 3.5f),
          FOURTH.window());

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3", "v4", "v5"})
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
  void readsWhatTheFifthVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v5.bin"))).isEqualTo(FIFTH);
  }

  @Test
  void writesTheSameBytes() {
    assertThat(UserStateCodec.encode(FIFTH)).isEqualTo(Golden.bytes("state/v5.bin"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"v1", "v2", "v3", "v4"})
  void whatHadComeTrueBeforeItWasKeptStaysUnknown(String version) {
    UserState old = UserStateCodec.decode(Golden.bytes("state/" + version + ".bin"));

    UserState anew = UserStateCodec.decode(UserStateCodec.encode(old));

    assertThat(anew).isEqualTo(old);
    assertThat(anew.outcomes()).isEqualTo(Floats.unknown(4));
  }

  @Test
  void whatTheFirstVersionDidNotKeepIsAsIfAllRatingsWereEqualAndExpected() {
    Statistics statistics = UserStateCodec.decode(Golden.bytes("state/v1.bin")).statistics();

    // 300 ratings of 0.035 each: 300 · 0.035².
    assertThat(statistics).isEqualTo(new Statistics(300, 10.5, 0.3675, 0, 0, 0, 0, 300));
    assertThat(statistics.deviation()).isZero();
  }

  /** Four of the five slots of its open prediction had come true, and what they were is lost. */
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
                new Forecast(lastOfFive(3.5f), lastOfFive(2), lastOfFive(5)),
                Floats.of(0.5f, 1, 2, 4))),
        Floats.of(Float.NaN, Float.NaN, Float.NaN, Float.NaN),
        Optional.empty());
  }

  private static Floats lastOfFive(float last) {
    return Floats.of(Float.NaN, Float.NaN, Float.NaN, Float.NaN, last);
  }

  private static OpenPrediction older() {
    return new OpenPrediction(
        298,
        new Cause(3, 127),
        new ReleaseId(0x0123456789ABCDEFL),
        2,
        new Forecast(
            Floats.of(3.5f, 3, 2.5f, 4, 1),
            Floats.of(2, 1.5f, 1, 2.5f, 0.5f),
            Floats.of(5, 4.5f, 4, 5, 2)),
        Floats.of(0.5f, 1, 2, 4));
  }

  private static OpenPrediction newer() {
    return new OpenPrediction(
        300,
        new Cause(3, 129),
        new ReleaseId(0xFEDCBA9876543210L),
        0,
        new Forecast(
            Floats.of(2, 2.5f, 3, 3.5f, 4),
            Floats.of(1, 1.5f, 2, 2.5f, 3),
            Floats.of(3, 3.5f, 4, 4.5f, 5)),
        Floats.of(1, 2));
  }
}
