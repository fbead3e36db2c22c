package io.reelcast.history;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Golden;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.rating.Cause;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** golden/state/v1.bin was put together by hand; v1.hex explains it field by field. */
final class GoldenStateTest {
  private static final UserState STATE =
      new UserState(
          new History(
              List.of(
                  new HistoryRecord("é1", 3.5, 1000), new HistoryRecord("m2", 0.1 + 0.2, 1000))),
          new Statistics(300, 10.5),
          List.of(
              new OpenPrediction(
                  300,
                  new Cause(3, 129),
                  new ReleaseId(0x0123456789ABCDEFL),
                  4,
                  new Forecast(Floats.of(3.5f), Floats.of(2), Floats.of(5)),
                  Floats.of(0.5f, 1, 2, 4))),
          Optional.of(
              new Window(
                  296,
                  3.25,
                  List.of(new HistoryRecord("a", 5, -5)),
                  List.of(new HistoryRecord("b", 0, 1000)))));

  @Test
  void fileIsWhatItsExplanationSays() {
    String digits = Golden.text("state/v1.hex").replaceAll("#.*", "").replaceAll("\\s", "");

    assertThat(Golden.bytes("state/v1.bin")).isEqualTo(HexFormat.of().parseHex(digits));
  }

  @Test
  void readsWhatTheFirstVersionWrote() {
    assertThat(UserStateCodec.decode(Golden.bytes("state/v1.bin"))).isEqualTo(STATE);
  }

  @Test
  void writesTheSameBytes() {
    assertThat(UserStateCodec.encode(STATE)).isEqualTo(Golden.bytes("state/v1.bin"));
  }
}
