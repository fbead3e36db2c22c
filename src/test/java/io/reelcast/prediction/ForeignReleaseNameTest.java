package io.reelcast.prediction;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.avro.Cause;
import io.reelcast.wire.MalformedException;
import io.reelcast.wire.SingleObject;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A well-formed value whose release is the name of none. */
final class ForeignReleaseNameTest {
  private static final SingleObject<io.reelcast.avro.Prediction> WIRE =
      new SingleObject<>(
          io.reelcast.avro.Prediction.class, io.reelcast.avro.Prediction.getClassSchema());

  @ParameterizedTest
  @ValueSource(strings = {"", "newborn", "0123456789abcdeg"})
  void isMalformed(String release) {
    byte[] bytes =
        WIRE.encode(
            new io.reelcast.avro.Prediction(
                "u1", 1L, Instant.EPOCH, 1, List.of(), release, new Cause(0, 0L), 0L));

    assertThatThrownBy(() -> PredictionSerde.decode(bytes))
        .isExactlyInstanceOf(MalformedException.class)
        .hasMessageContaining("names no release");
  }
}
