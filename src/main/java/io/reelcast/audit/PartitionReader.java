package io.reelcast.audit;

import io.reelcast.broker.KafkaAccess;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/** The committed records of one partition, from the first one that is there to a given end. */
final class PartitionReader implements Iterator<ConsumerRecord<byte[], byte[]>>, AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Consumer<byte[], byte[]> consumer;
  private final TopicPartition partition;
  private final long end;
  private final boolean isCutOff;
  private Iterator<ConsumerRecord<byte[], byte[]>> polled =
      List.<ConsumerRecord<byte[], byte[]>>of().iterator();

  PartitionReader(KafkaAccess kafka, TopicPartition partition) {
    this.consumer = kafka.consumer(Map.of());
    this.partition = partition;
    consumer.assign(List.of(partition));
    consumer.seekToBeginning(List.of(partition));
    this.isCutOff = consumer.position(partition) > 0;
    this.end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
  }

  /** Whether the partition's first records are gone. */
  boolean isCutOff() {
    return isCutOff;
  }

  @Override
  public boolean hasNext() {
    while (!polled.hasNext() && consumer.position(partition) < end) {
      polled = consumer.poll(POLL).records(partition).iterator();
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
