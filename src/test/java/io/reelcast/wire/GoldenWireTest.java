package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.TopicValues;
import io.reelcast.fixtures.TopicValues.Kind;
import java.io.IOException;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.avro.Schema;
import org.apache.avro.io.DecoderFactory;
import org.apache.avro.specific.SpecificDatumReader;
import org.apache.avro.specific.SpecificRecord;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * For each released version of a schema: X.bin was written without our classes, by plain Avro or by
 * fastavro, from what stands in X.json.
 */
final class GoldenWireTest {

  static Stream<Arguments> versions() {
    return TopicValues.all().stream()
        .flatMap(
            kind ->
                IntStream.rangeClosed(1, newest(kind))
                    .mapToObj(version -> arguments(kind, version)));
  }

  static Stream<Kind<?>> kinds() {
    return TopicValues.all().stream();
  }

  @ParameterizedTest(name = "{0}, version {1}")
  @MethodSource("versions")
  <T extends SpecificRecord> void readsWhatEveryReleasedVersionWrote(Kind<T> kind, int version)
      throws Exception {
    T read = kind.wire().decode(written(kind, version));

    assertThat(read).isEqualTo(fromJson(kind, version));
  }

  @ParameterizedTest
  @MethodSource("kinds")
  <T extends SpecificRecord> void writesTheSameBytesAsTheVersionThatItIs(Kind<T> kind)
      throws Exception {
    byte[] bytes = kind.wire().encode(fromJson(kind, newest(kind)));

    assertThat(bytes).isEqualTo(written(kind, newest(kind)));
  }

  private static int newest(Kind<?> kind) {
    return ReleasedSchemas.of(kind.name()).size();
  }

  private static byte[] written(Kind<?> kind, int version) {
    return Golden.bytes("wire/v" + version + "/" + kind.name() + ".bin");
  }

  private static <T extends SpecificRecord> T fromJson(Kind<T> kind, int version)
      throws IOException {
    Schema written = ReleasedSchemas.of(kind.name()).get(version - 1);
    String json = Golden.text("wire/v" + version + "/" + kind.name() + ".json");
    return new SpecificDatumReader<T>(written, kind.schema())
        .read(null, DecoderFactory.get().jsonDecoder(written, json));
  }
}
