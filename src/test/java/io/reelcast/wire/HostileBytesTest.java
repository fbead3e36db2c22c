package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.TopicValues;
import io.reelcast.fixtures.TopicValues.Kind;
import java.util.HexFormat;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Bytes that nobody means well with are malformed, and nothing worse. */
final class HostileBytesTest {

  /** Zigzag lengths of 2^31 - 1, 2^31, 2^40 and 2^63 - 1, which no array can have. */
  @ParameterizedTest
  @ValueSource(strings = {"feffffff0f", "8080808010", "80808080808040", "feffffffffffffffff01"})
  void refusesALengthThatNoArrayCanHave(String length) {
    byte[] bytes = WireRatings.withBody(HexFormat.of().parseHex(length));

    assertThatThrownBy(() -> WireRatings.WIRE.decode(bytes))
        .isExactlyInstanceOf(MalformedException.class);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void randomBytesAreNeverWorseThanMalformed(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 10_000; i++) {
      byte[] bytes = new byte[random.nextInt(64)];
      random.nextBytes(bytes);

      decodes(WireRatings.WIRE, bytes);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void randomBodiesAreNeverWorseThanMalformed(long seed) {
    Random random = new Random(seed);
    for (Kind<?> kind : TopicValues.all()) {
      for (int i = 0; i < 10_000; i++) {
        byte[] bytes = new byte[10 + random.nextInt(64)];
        random.nextBytes(bytes);
        System.arraycopy(SingleObject.header(kind.schema()), 0, bytes, 0, 10);

        decodes(kind.wire(), bytes);
      }
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void damagedValuesAreNeverWorseThanMalformed(long seed) {
    Random random = new Random(seed);
    for (Kind<?> kind : TopicValues.all()) {
      int newest = ReleasedSchemas.of(kind.name()).size();
      byte[] whole = Golden.bytes("wire/v" + newest + "/" + kind.name() + ".bin");
      for (int i = 0; i < 10_000; i++) {
        byte[] damaged = whole.clone();
        for (int hits = 1 + random.nextInt(6); hits > 0; hits--) {
          damaged[10 + random.nextInt(damaged.length - 10)] = (byte) random.nextInt();
        }

        decodes(kind.wire(), damaged);
      }
    }
  }

  private static void decodes(SingleObject<?> wire, byte[] bytes) {
    assertThatCode(
            () -> {
              try {
                wire.decode(bytes);
              } catch (MalformedException refused) {
                // As it should be.
              }
            })
        .as(HexFormat.of().formatHex(bytes))
        .doesNotThrowAnyException();
  }
}
