package io.reelcast.broker;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The committed records of one partition between two offsets. Where a transaction is still open in
 * front of the end, reading waits for its outcome.
 */
public final class PartitionReader
    implements Iterator<ConsumerRecord<byte[], byte[]>>, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final TopicPartition partition;
  private final long start;
  private final long end;
  private Iterator<ConsumerRecord<byte[], byte[]>> polled =
      List.<ConsumerRecord<byte[], byte[]>>of().iterator();

  private PartitionReader(
      Consumer<byte[], byte[]> consumer, TopicPartition partition, long start, long end) {
    this.consumer = consumer;
    this.partition = partition;
    this.start = start;
    this.end = end;
  }

  /** From the first record that is there to the end of what is committed now. */
  public static PartitionReader ofAll(KafkaAccess kafka, TopicPartition partition) {
    Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of());
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    long start = consumer.position(partition);
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    return new PartitionReader(consumer, partition, start, end);
  }

  /**
   * From one offset to the one in front of another; throws where the first records are gone by
   * then.
   */
  public static PartitionReader between(
      KafkaAccess kafka, TopicPartition partition, long start, long end) {
    Consumer<byte[], byte[]> consumer =
        kafka.consumer(Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none"));
    consumer.assign(List.of(partition));
    consumer.seek(partition, start);
    return new PartitionReader(consumer, partition, start, end);
  }

  /** Whether the partition's first records are left out, or gone. */
  public boolean isCutOff() {
    return start > 0;
  }

  @Override
  public boolean hasNext() {
    // Offsets are no count: the marks that end transactions take some too.
    while (!polled.hasNext() && consumer.position(partition) < end) {
      polled =
          consumer.poll(POLL).records(partition).stream()
              .filter(record -> record.offset() < end)
              .iterator();
    }
    return polled.hasNext();
  }

  @Override
  public ConsumerRecord<byte[], byte[]> next() {
    if (!hasNext()) {
      throw new NoSuchElementException();
    }
    return polled.next();
  }

  @Override
  public void close() {
    consumer.close();
  }
}
