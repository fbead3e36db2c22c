package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.TopicValues;
import io.reelcast.fixtures.TopicValues.Kind;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** X.bin was written by plain Avro, without our classes, from what stands in X.json. */
final class GoldenWireTest {

  static List<Kind<?>> kinds() {
    return TopicValues.all();
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends SpecificRecord> void readsWhatTheFirstVersionWrote(Kind<T> kind) throws Exception {
    byte[] written = Golden.bytes("wire/v1/" + kind.name() + ".bin");

    T read = kind.wire().decode(written);

    assertThat(read).isEqualTo(fromJson(kind));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends SpecificRecord> void writesTheSameBytesAsTheVersionThatItIs(Kind<T> kind)
      throws Exception {
    byte[] written = Golden.bytes("wire/v1/" + kind.name() + ".bin");
    assumeThat(Arrays.copyOf(written, 10)).isEqualTo(SingleObject.header(kind.schema()));

    byte[] bytes = kind.wire().encode(fromJson(kind));

    assertThat(bytes).isEqualTo(written);
  }

  private static <T extends SpecificRecord> T fromJson(Kind<T> kind) throws IOException {
    Schema written = ReleasedSchemas.of(kind.name()).get(0);
    String json = Golden.text("wire/v1/" + kind.name() + ".json");
    return new SpecificDatumReader<T>(written, kind.schema())
        .read(null, DecoderFactory.get().jsonDecoder(written, json));
  }
}
