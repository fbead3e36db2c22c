package io.reelcast.training;

import io.reelcast.avro.WindowRecord;
import io.reelcast.history.HistoryRecord;
import io.reelcast.history.Window;
import io.reelcast.rating.Rating;
import io.reelcast.wire.SingleObject;
import java.time.Instant;
import java.util.List;

/** An example as it lies on its topic. */
public final class ExampleSerde {
  private static final SingleObject<io.reelcast.avro.Example> WIRE =
      new SingleObject<>(io.reelcast.avro.Example.class, io.reelcast.avro.Example.getClassSchema());

  private ExampleSerde() {}

  public static byte[] encode(Example example) {
    Rating rating = example.rating();
    return WIRE.encode(
        new io.reelcast.avro.Example(
            rating.userId(),
            example.sequence(),
            rating.movieId(),
            rating.rating(),
            rating.ratedAt(),
            example.window().map(ExampleSerde::toWire).orElse(null)));
  }

  private static io.reelcast.avro.Window toWire(Window window) {
    return new io.reelcast.avro.Window(
        window.anchor(), window.mean(), toWire(window.records()), toWire(window.outcomes()));
  }

  private static List<WindowRecord> toWire(List<HistoryRecord> records) {
    return records.stream()
        .map(
            record ->
                new WindowRecord(
                    record.movieId(), record.rating(), Instant.ofEpochMilli(record.ratedAt())))
        .toList();
  }
}
