package io.reelcast.prediction;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import io.reelcast.wire.MalformedException;
import java.time.Instant;
import org.junit.jupiter.api.Test;

final class PredictionSerdeTest {

  @Test
  void decodesWhatItEncoded() throws MalformedException {
    Prediction prediction =
        prediction(
            new Forecast(
                Floats.of(3.1f, 3.2f, 3.3f, 3.4f, 3.5f),
                Floats.of(1, 2, 3, 4, 5),
                Floats.of(5, 4, 3, 2, 1)));

    assertThat(PredictionSerde.decode(PredictionSerde.encode(prediction))).isEqualTo(prediction);
  }

  @Test
  void decodesAnEmptyForecast() throws MalformedException {
    Prediction prediction = prediction(new Forecast(Floats.of(), Floats.of(), Floats.of()));

    assertThat(PredictionSerde.decode(PredictionSerde.encode(prediction))).isEqualTo(prediction);
  }

  @Test
  void readsWhatTheFirstVersionWrote() throws MalformedException {
    Prediction read = PredictionSerde.decode(Golden.bytes("wire/v1/Prediction.bin"));

    assertThat(read)
        .isEqualTo(
            new Prediction(
                "ü1",
                129,
                Instant.ofEpochMilli(-1),
                5,
                new Forecast(
                    Floats.of(3.5f, 3.6f, 3.7f, 0.5f, 5),
                    Floats.of(2.25f, 2.2f, 2.1f, 0.5f, 3.75f),
                    Floats.of(4.75f, 4.8f, 4.9f, 1.75f, 5)),
                ReleaseId.parse("0123456789abcdef"),
                new Cause(3, 4294967296L),
                0xE3069283L));
  }

  @Test
  void refusesWhatIsNoPrediction() {
    assertThatThrownBy(() -> PredictionSerde.decode(Golden.bytes("wire/v1/Rating.bin")))
        .isInstanceOf(MalformedException.class)
        .hasMessageContaining("Prediction");
  }

  private static Prediction prediction(Forecast forecast) {
    return new Prediction(
        "u1",
        7,
        Instant.ofEpochMilli(1000),
        5,
        forecast,
        new ReleaseId(-1),
        new Cause(3, 99),
        0xFFFFFFFFL);
  }
}
