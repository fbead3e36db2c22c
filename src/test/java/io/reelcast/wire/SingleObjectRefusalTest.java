package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.avro.ModelPart;
import io.reelcast.avro.Rating;
import java.util.Arrays;
import java.util.HexFormat;
import org.assertj.core.api.AbstractThrowableAssert;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SingleObjectRefusalTest {

  @Test
  void refusesNothingAtAll() {
    assertThatRefusalOf(new byte[0]).hasMessageContaining("C3 01");
  }

  @Test
  void refusesAHeaderThatBreaksOff() {
    byte[] header = SingleObject.header(Rating.getClassSchema());

    for (int length = 1; length < header.length; length++) {
      assertThatRefusalOf(Arrays.copyOf(header, length)).hasMessageContaining("C3 01");
    }
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1})
  void refusesAWrongMarker(int position) {
    byte[] bytes = WireRatings.WIRE.encode(WireRatings.RATING);
    bytes[position] ^= 1;

    assertThatRefusalOf(bytes).hasMessageContaining("C3 01");
  }

  @ParameterizedTest
  @ValueSource(ints = {2, 5, 9})
  void refusesAnUnknownFingerprint(int position) {
    byte[] bytes = WireRatings.WIRE.encode(WireRatings.RATING);
    bytes[position] ^= 1;

    assertThatRefusalOf(bytes).hasMessageContaining("schema").hasMessageContaining("Rating");
  }

  @Test
  void refusesTheValueOfAnotherTopic() {
    SingleObject<ModelPart> parts = new SingleObject<>(ModelPart.class, ModelPart.getClassSchema());

    assertThatThrownBy(() -> parts.decode(WireRatings.WIRE.encode(WireRatings.RATING)))
        .isExactlyInstanceOf(MalformedException.class)
        .hasMessageContaining("no released version of ModelPart");
  }

  @Test
  void refusesABodyThatBreaksOffAnywhere() {
    byte[] bytes = WireRatings.WIRE.encode(WireRatings.RATING);

    for (int length = 10; length < bytes.length; length++) {
      assertThatRefusalOf(Arrays.copyOf(bytes, length)).hasMessageContaining("breaks off");
    }
  }

  @Test
  void refusesAByteBehindTheValue() {
    byte[] bytes = WireRatings.WIRE.encode(WireRatings.RATING);

    assertThatRefusalOf(Arrays.copyOf(bytes, bytes.length + 1)).hasMessageContaining("left over");
  }

  /** Zigzag lengths of -1, 2^20 + 1 and 2^30, and a number of eleven bytes. */
  @ParameterizedTest
  @ValueSource(strings = {"01", "82808001", "8080808008", "ffffffffffffffffffff01"})
  void refusesAnImpossibleLength(String length) {
    assertThatRefusalOf(WireRatings.withBody(HexFormat.of().parseHex(length)))
        .hasMessageContaining("does not follow its schema");
  }

  private static AbstractThrowableAssert<?, ? extends Throwable> assertThatRefusalOf(byte[] bytes) {
    return assertThatThrownBy(() -> WireRatings.WIRE.decode(bytes))
        .isExactlyInstanceOf(MalformedException.class);
  }
}
