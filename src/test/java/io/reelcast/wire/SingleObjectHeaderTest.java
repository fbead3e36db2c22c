package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.TopicValues;
import io.reelcast.fixtures.TopicValues.Kind;
import java.util.List;
import org.apache.avro.SchemaNormalization;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class SingleObjectHeaderTest {

  @Test
  void bruteForceFingerprintHasThePublishedValues() {
    // From Avro's own share/test/data/schema-tests.txt.
    assertThat(Crc64Avro.of("\"null\"")).isEqualTo(7195948357588979594L);
    assertThat(Crc64Avro.of("\"boolean\"")).isEqualTo(-6970731678124411036L);
    assertThat(Crc64Avro.of("\"int\"")).isEqualTo(8247732601305521295L);
  }

  @Test
  void headerOfARatingIsTheMarkerAndTheFingerprintOfItsCanonicalForm() {
    String canonicalForm =
        "{\"name\":\"io.reelcast.avro.Rating\",\"type\":\"record\",\"fields\":["
            + "{\"name\":\"userId\",\"type\":\"string\"},"
            + "{\"name\":\"movieId\",\"type\":\"string\"},"
            + "{\"name\":\"rating\",\"type\":\"double\"},"
            + "{\"name\":\"ratedAt\",\"type\":\"long\"}]}";

    byte[] header = SingleObject.header(io.reelcast.avro.Rating.getClassSchema());

    assertThat(header).isEqualTo(headerOf(Crc64Avro.of(canonicalForm)));
  }

  static List<Kind<?>> kinds() {
    return TopicValues.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  void headerHoldsTheFingerprintOfEverySchema(Kind<?> kind) {
    byte[] header = SingleObject.header(kind.schema());

    assertThat(header)
        .isEqualTo(headerOf(Crc64Avro.of(SchemaNormalization.toParsingForm(kind.schema()))));
  }

  private static byte[] headerOf(long fingerprint) {
    byte[] header = new byte[10];
    header[0] = (byte) 0xC3;
    header[1] = 0x01;
    for (int i = 0; i < 8; i++) {
      header[2 + i] = (byte) (fingerprint >>> (8 * i));
    }
    return header;
  }
}
