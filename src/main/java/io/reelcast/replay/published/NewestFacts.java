package io.reelcast.replay.published;

import io.reelcast.wire.MalformedException;
import java.nio.charset.StandardCharsets;
import java.util.Iterator;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/**
 * The newest record of each key, as on a compacted topic: one without a value takes back what was
 * said before. Records that are no such fact, or lie under a key that is not its id, are passed
 * over.
 */
final class NewestFacts<T> {
  private final Decoder<T> decoder;
  private final Function<T, String> id;
  private final Map<String, T> facts = new LinkedHashMap<>();
  private long rejected;

  /** Decodes a fact, or says why the bytes are none. */
  interface Decoder<T> {
    T decode(byte[] bytes) throws MalformedException;
  }

  NewestFacts(Decoder<T> decoder, Function<T, String> id) {
    this.decoder = decoder;
    this.id = id;
  }

  NewestFacts<T> take(Iterator<ConsumerRecord<byte[], byte[]>> records) {
    records.forEachRemaining(this::take);
    return this;
  }

  Stream<T> facts() {
    return facts.values().stream();
  }

  /** How many records have been passed over. */
  long rejected() {
    return rejected;
  }

  private void take(ConsumerRecord<byte[], byte[]> record) {
    if (record.key() == null) {
      rejected++;
      return;
    }
    String key = new String(record.key(), StandardCharsets.UTF_8);
    if (record.value() == null) {
      facts.remove(key);
      return;
    }
    try {
      T fact = decoder.decode(record.value());
      if (id.apply(fact).equals(key)) {
        facts.put(key, fact);
      } else {
        rejected++;
      }
    } catch (MalformedException noFact) {
      rejected++;
    }
  }
}
