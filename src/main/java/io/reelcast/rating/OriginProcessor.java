package io.reelcast.rating;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import org.apache.kafka.common.header.internals.RecordHeaders;
import org.apache.kafka.streams.processor.api.FixedKeyProcessor;
import org.apache.kafka.streams.processor.api.FixedKeyProcessorContext;
import org.apache.kafka.streams.processor.api.FixedKeyRecord;
import org.apache.kafka.streams.processor.api.ProcessingContext;
import org.apache.kafka.streams.processor.api.Record;
import org.apache.kafka.streams.processor.api.RecordMetadata;

/**
 * Notes in a header where a record lay, before a repartitioning moves it. Behind the move, {@link
 * #originOf} still names the record on the ratings topic that the user wrote.
 */
public final class OriginProcessor implements FixedKeyProcessor<byte[], byte[], byte[]> {
  private static final String HEADER = "reelcast.origin";

  private FixedKeyProcessorContext<byte[], byte[]> context;

  /** Where a record lay when it came, and the headers that it came with. */
  record Origin(String topic, Cause cause, Headers headersAsTheyCame) {}

  @SuppressWarnings("NullAway.Init") // Kafka Streams calls init before anything else.
  public OriginProcessor() {}

  @Override
  public void init(FixedKeyProcessorContext<byte[], byte[]> context) {
    this.context = context;
  }

  @Override
  public void process(FixedKeyRecord<byte[], byte[]> record) {
    RecordMetadata lies = context.recordMetadata().orElseThrow();
    byte[] topic = lies.topic().getBytes(StandardCharsets.UTF_8);
    byte[] origin =
        ByteBuffer.allocate(Integer.BYTES + Long.BYTES + topic.length)
            .putInt(lies.partition())
            .putLong(lies.offset())
            .put(topic)
            .array();
    context.forward(record.withHeaders(new RecordHeaders(record.headers()).add(HEADER, origin)));
  }

  static Origin originOf(Record<byte[], byte[]> record, ProcessingContext context) {
    Header noted = record.headers().lastHeader(HEADER);
    if (noted == null) {
      RecordMetadata lies = context.recordMetadata().orElseThrow();
      return new Origin(lies.topic(), new Cause(lies.partition(), lies.offset()), record.headers());
    }
    ByteBuffer origin = ByteBuffer.wrap(noted.value());
    Cause cause = new Cause(origin.getInt(), origin.getLong());
    String topic = StandardCharsets.UTF_8.decode(origin).toString();
    return new Origin(topic, cause, new RecordHeaders(record.headers()).remove(HEADER));
  }
}
