package io.reelcast.wire;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.avro.Rating;
import io.reelcast.avro.User;
import io.reelcast.fixtures.PlainAvro;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.apache.avro.Schema;
import org.apache.avro.generic.GenericRecord;
import org.apache.avro.generic.GenericRecordBuilder;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SingleObjectTest {

  @Test
  void bodyIsWhatTheSpecificationSays() {
    byte[] bytes = WireRatings.WIRE.encode(WireRatings.RATING);

    // Zigzag lengths 2 and 3, a little-endian double, zigzag 1000 as a variable-length 2000.
    assertThat(HexFormat.of().formatHex(bytes, 10, bytes.length))
        .isEqualTo("047537" + "066d3432" + "0000000000000c40" + "d00f");
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void decodesWhatItEncoded(long seed) throws MalformedException {
    Random random = new Random(seed);
    for (int i = 0; i < 1000; i++) {
      Rating rating = WireRatings.random(random);

      Rating decoded = WireRatings.WIRE.decode(WireRatings.WIRE.encode(rating));

      assertThat(decoded).isEqualTo(rating);
    }
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void anyAvroLibraryReadsTheBodyAfterTenBytes(long seed) {
    Random random = new Random(seed);
    for (int i = 0; i < 200; i++) {
      Rating rating = WireRatings.random(random);

      GenericRecord read =
          PlainAvro.decode(Rating.getClassSchema(), WireRatings.WIRE.encode(rating), 10);

      assertThat(read.get("userId")).hasToString(rating.getUserId());
      assertThat(read.get("movieId")).hasToString(rating.getMovieId());
      assertThat(read.get("rating")).isEqualTo(rating.getRating());
      assertThat(read.get("ratedAt")).isEqualTo(rating.getRatedAt().toEpochMilli());
    }
  }

  @Test
  void readsWhatAnEarlierReleasedVersionWrote() throws MalformedException {
    Schema released = ReleasedSchemas.of("User").get(0);
    GenericRecord earlier =
        new GenericRecordBuilder(released)
            .set("userId", "7")
            .set("gender", "F")
            .set("age", null)
            .set("occupation", "pilot")
            .build();
    // A later version whose unions stand the other way round: its bytes differ.
    Schema later =
        new Schema.Parser()
            .parse(
                released
                    .toString()
                    .replace("[\"null\",\"string\"],\"default\":null", "[\"string\",\"null\"]")
                    .replace(
                        "[\"null\",{\"type\":\"string\",\"avro.java.string\":\"String\"}],"
                            + "\"default\":null",
                        "[{\"type\":\"string\",\"avro.java.string\":\"String\"},\"null\"]"));
    SingleObject<User> wire = new SingleObject<>(User.class, later);
    byte[] bytes = concat(SingleObject.header(released), PlainAvro.encode(earlier));

    User read = wire.decode(bytes);

    assertThat(SingleObject.header(later)).isNotEqualTo(SingleObject.header(released));
    assertThat(read).isEqualTo(new User("7", "F", null, "pilot"));
  }

  @Test
  void manyThreadsAtOnceGetRightResults() throws Exception {
    ExecutorService threads = Executors.newFixedThreadPool(8);
    List<Callable<Integer>> work = new ArrayList<>();
    for (int seed = 0; seed < 16; seed++) {
      Random random = new Random(seed);
      work.add(() -> wrongRoundTrips(random));
    }

    List<Future<Integer>> wrong = threads.invokeAll(work);

    threads.shutdown();
    for (Future<Integer> each : wrong) {
      assertThat(each.get()).isZero();
    }
  }

  private static int wrongRoundTrips(Random random) throws MalformedException {
    int wrong = 0;
    for (int i = 0; i < 2000; i++) {
      Rating rating = WireRatings.random(random);
      wrong += WireRatings.WIRE.decode(WireRatings.WIRE.encode(rating)).equals(rating) ? 0 : 1;
    }
    return wrong;
  }

  private static byte[] concat(byte[] first, byte[] second) {
    byte[] both = new byte[first.length + second.length];
    System.arraycopy(first, 0, both, 0, first.length);
    System.arraycopy(second, 0, both, first.length, second.length);
    return both;
  }
}
