package io.reelcast.training;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Golden;
import io.reelcast.fixtures.PlainAvro;
import io.reelcast.history.Window;
import io.reelcast.history.open.Octets;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.history.past.Taste;
import io.reelcast.wire.MalformedException;
import java.nio.ByteBuffer;
import java.util.List;
import java.util.Optional;
import org.apache.avro.generic.GenericRecord;
import org.junit.jupiter.api.Test;

/** Examples on their topic, read back by plain Avro. */
final class ExampleSerdeTest {
  private static final Window WINDOW =
      new Window(
          1,
          -7,
          new ReleaseId(0x0123456789ABCDEFL),
          Taste.NONE,
          Octets.of((byte) 1, (byte) 2),
          List.of(
              Octets.of((byte) 3),
              Octets.of((byte) 4),
              Octets.of((byte) 5),
              Octets.of((byte) 6),
              Octets.of((byte) 7)));
  private static final Example EXAMPLE =
      new Example(rating("m6", 4.5, 60000), 6, true, -2.25, List.of(5L, -1L), Optional.of(WINDOW));

  @Test
  void plainAvroReadsWhatWasWritten() {
    GenericRecord read =
        PlainAvro.decode(
            io.reelcast.avro.Example.getClassSchema(), ExampleSerde.encode(EXAMPLE), 10);

    assertThat(read.get("userId")).hasToString("u1");
    assertThat(read.get("movieId")).hasToString("m6");
    assertThat(read.get("rating")).isEqualTo(4.5);
    assertThat(read.get("ratedAt")).isEqualTo(60000L);
    assertThat(read.get("sequence")).isEqualTo(6L);
    assertThat(read.get("late")).isEqualTo(true);
    assertThat(read.get("residuals")).isEqualTo(-2.25);
    assertThat(read.get("trail")).isEqualTo(ByteBuffer.allocate(16).putLong(5).putLong(-1).flip());
    GenericRecord seen = (GenericRecord) read.get("seen");
    assertThat(seen.get("anchor")).isEqualTo(1L);
    assertThat(seen.get("layout")).isEqualTo(-7L);
    assertThat(seen.get("release")).hasToString("0123456789abcdef");
    assertThat(seen.get("person")).isEqualTo(ByteBuffer.wrap(new byte[] {1, 2}));
    assertThat((List<?>) seen.get("outcomes"))
        .hasSize(5)
        .first()
        .isEqualTo(ByteBuffer.wrap(new byte[] {3}));
  }

  @Test
  void readsWhatItWrote() throws Exception {
    Example bare = new Example(rating("m1", 4, 1), 1, false, 0, List.of(), Optional.empty());

    assertThat(ExampleSerde.decode(ExampleSerde.encode(EXAMPLE))).isEqualTo(EXAMPLE);
    assertThat(ExampleSerde.decode(ExampleSerde.encode(bare))).isEqualTo(bare);
  }

  @Test
  void readsAndWritesTheBytesOfTheSecondVersion() throws MalformedException {
    byte[] written = Golden.bytes("wire/v2/Example.bin");

    assertThat(ExampleSerde.decode(written)).isEqualTo(EXAMPLE);
    assertThat(ExampleSerde.encode(EXAMPLE)).isEqualTo(written);
  }

  @Test
  void ofAnExampleOfTheFirstVersionTheRatingIsLeft() throws MalformedException {
    Example read = ExampleSerde.decode(Golden.bytes("wire/v1/Example.bin"));

    assertThat(read)
        .isEqualTo(new Example(rating("m6", 4.5, 60000), 6, false, 0, List.of(), Optional.empty()));
  }
}
