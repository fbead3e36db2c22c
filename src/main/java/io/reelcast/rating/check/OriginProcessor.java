package io.reelcast.rating.check;

import io.reelcast.rating.Cause;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.ContextualProcessor;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;
import org.jspecify.annotations.Nullable;

/**
 * Notes in a header where a record lay, before a repartitioning moves it. Behind the move, {@link
 * #originOf} still names the record on the ratings topic that the user wrote.
 *
 * <p>Kafka Streams drops a record without a key when it moves it; such a one gets an empty key for
 * the way, so that it too reaches the dead letters.
 */
public final class OriginProcessor extends ContextualProcessor<byte[], byte[], byte[], byte[]> {
  private static final String HEADER = "reelcast.origin";
  private static final byte[] NO_KEY = {};

  /** Where a record lay when it came, and the key and the headers that it came with. */
  @SuppressWarnings("ArrayRecordComponent") // Never compared: it lives for one record.
  record Origin(String topic, Cause cause, byte @Nullable [] key, Headers headers) {}

  @Override
  public void process(Record<byte[], byte[]> record) {
    RecordMetadata lies = context().recordMetadata().orElseThrow();
    byte[] topic = lies.topic().getBytes(StandardCharsets.UTF_8);
    byte[] key = record.key();
    byte[] origin =
        ByteBuffer.allocate(1 + Integer.BYTES + Long.BYTES + topic.length)
            .put((byte) (key == null ? 0 : 1))
            .putInt(lies.partition())
            .putLong(lies.offset())
            .put(topic)
            .array();
    context()
        .forward(
            record
                .withKey(key == null ? NO_KEY : key)
                .withHeaders(new RecordHeaders(record.headers()).add(HEADER, origin)));
  }

  static Origin originOf(Record<byte[], byte[]> record, ProcessingContext context) {
    Header noted = record.headers().lastHeader(HEADER);
    if (noted == null) {
      RecordMetadata lies = context.recordMetadata().orElseThrow();
      return new Origin(
          lies.topic(), new Cause(lies.partition(), lies.offset()), record.key(), record.headers());
    }
    ByteBuffer origin = ByteBuffer.wrap(noted.value());
    byte[] key = origin.get() == 0 ? null : record.key();
    Cause cause = new Cause(origin.getInt(), origin.getLong());
    String topic = StandardCharsets.UTF_8.decode(origin).toString();
    return new Origin(topic, cause, key, new RecordHeaders(record.headers()).remove(HEADER));
  }
}
