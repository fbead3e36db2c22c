package io.reelcast.training;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.PlainAvro;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Window;
import java.util.List;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

/** Examples on their topic, read back by plain Avro. */
final class ExampleSerdeTest {

  @Test
  void writesTheBytesOfTheFirstVersion() {
    Window window =
        new Window(
            1,
            3.3,
            List.of(new HistoryRecord("m1", 3.3, 10000)),
            List.of(
                new HistoryRecord("m2", 2, 20000),
                new HistoryRecord("m3", 5, 30000),
                new HistoryRecord("m4", 3, 40000),
                new HistoryRecord("m5", 1, 50000),
                new HistoryRecord("m6", 4.5, 60000)));

    byte[] bytes =
        ExampleSerde.encode(new Example(rating("m6", 4.5, 60000), 6, Optional.of(window)));

    assertThat(bytes).isEqualTo(Golden.bytes("wire/v1/Example.bin"));
  }

  @Test
  void exampleWithoutAWindowHasNone() {
    GenericRecord read = read(new Example(rating("m1", 4, 1), 1, Optional.empty()));

    assertThat(read.get("userId")).hasToString("u1");
    assertThat(read.get("movieId")).hasToString("m1");
    assertThat(read.get("rating")).isEqualTo(4.0);
    assertThat(read.get("ratedAt")).isEqualTo(1L);
    assertThat(read.get("sequence")).isEqualTo(1L);
    assertThat(read.get("window")).isNull();
  }

  @Test
  void windowMayBeEmpty() {
    Window window = new Window(3, 2.5, List.of(), List.of());

    GenericRecord read = read(new Example(rating("m1", 4, 1), 1, Optional.of(window)));

    assertThat(read.get("window"))
        .hasToString("{\"anchor\": 3, \"mean\": 2.5, \"records\": [], \"outcomes\": []}");
  }

  private static GenericRecord read(Example example) {
    return PlainAvro.decode(
        io.reelcast.avro.Example.getClassSchema(), ExampleSerde.encode(example), 10);
  }
}
