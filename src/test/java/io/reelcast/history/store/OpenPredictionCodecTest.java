package io.reelcast.history.store;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class OpenPredictionCodecTest {
  private static final float[] RATINGS = {3, 3.1f, 3.2f, 3.3f, 3.4f};
  private static final float[] LOW = {2, 2.1f, 2.2f, 2.3f, 2.4f};
  private static final float[] HIGH = {4, 4.1f, 4.2f, 4.3f, 4.4f};

  @ParameterizedTest(name = "{0} have come true")
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void keepsTheWholeForecastHoweverMuchHasComeTrue(int passed) {
    OpenPrediction prediction = prediction(passed, forecast(0));
    StateWriter out = new StateWriter();

    OpenPredictionCodec.write(out, prediction);

    // Sequence, partition, two of the offset, release, passed, five slots of 12, two baselines.
    assertThat(out.bytes()).hasSize(1 + 1 + 2 + 8 + 1 + 1 + 5 * 12 + 1 + 2 * 4);
    assertThat(OpenPredictionCodec.read(new StateReader(out.bytes()), true)).isEqualTo(prediction);
  }

  @ParameterizedTest(name = "{0} have come true")
  @ValueSource(ints = {0, 1, 2, 3, 4})
  void whatHadComeTrueIsUnknownWhereOnlyTheRestWasKept(int passed) {
    StateWriter out = new StateWriter();
    out.number(7);
    out.number(2);
    out.number(300);
    out.fixed(-5);
    out.octet(passed);
    for (float[] values : new float[][] {RATINGS, LOW, HIGH}) {
      out.octet(5 - passed);
      for (int slot = passed; slot < 5; slot++) {
        out.real32(values[slot]);
      }
    }
    out.floats(Floats.of(1, 2));

    OpenPrediction read = OpenPredictionCodec.read(new StateReader(out.bytes()), false);

    assertThat(read).isEqualTo(prediction(passed, forecast(passed)));
  }

  private static OpenPrediction prediction(int passed, Forecast forecast) {
    return new OpenPrediction(
        7, new Cause(2, 300), new ReleaseId(-5), passed, forecast, Floats.of(1, 2));
  }

  private static Forecast forecast(int unknown) {
    return new Forecast(from(unknown, RATINGS), from(unknown, LOW), from(unknown, HIGH));
  }

  private static Floats from(int unknown, float[] values) {
    float[] known = values.clone();
    for (int slot = 0; slot < unknown; slot++) {
      known[slot] = Float.NaN;
    }
    return Floats.of(known);
  }
}
