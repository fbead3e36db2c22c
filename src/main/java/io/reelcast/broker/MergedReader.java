package io.reelcast.broker;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Queue;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * The committed records of several partitions, merged by their timestamps, in rounds: each one goes
 * to where the partitions ended when it began. However fast each partition is read, the order of a
 * round is the same. Not for several threads.
 */
public final class MergedReader implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final Comparator<ConsumerRecord<byte[], byte[]>> EARLIER =
      Comparator.<ConsumerRecord<byte[], byte[]>>comparingLong(ConsumerRecord::timestamp)
          .thenComparingInt(ConsumerRecord::partition);

  private final Consumer<byte[], byte[]> consumer;
  private final Map<TopicPartition, Queue<ConsumerRecord<byte[], byte[]>>> polled =
      new LinkedHashMap<>();
  private Map<TopicPartition, Long> ends = Map.of();

  MergedReader(Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> offsets) {
    this.consumer = consumer;
    consumer.assign(offsets.keySet());
    offsets.forEach(
        (partition, offset) -> {
          consumer.seek(partition, offset);
          polled.put(partition, new ArrayDeque<>());
        });
  }

  /** Begins at an offset of each partition; throws where the first records are gone by then. */
  public static MergedReader from(KafkaAccess kafka, Map<TopicPartition, Long> offsets) {
    return new MergedReader(
        kafka.consumer(Map.of(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none")), offsets);
  }

  /** Begins a round, or goes on with one that was not read to its end, up to a later end. */
  public void beginRound() {
    ends = Map.copyOf(consumer.endOffsets(polled.keySet()));
  }

  /** The next record of the round; empty where there is none. */
  public Optional<ConsumerRecord<byte[], byte[]>> next() {
    List<TopicPartition> waited = waitedFor();
    while (!waited.isEmpty()) {
      poll(waited);
      waited = waitedFor();
    }
    Optional<ConsumerRecord<byte[], byte[]>> earliest = Optional.empty();
    for (Map.Entry<TopicPartition, Queue<ConsumerRecord<byte[], byte[]>>> one : polled.entrySet()) {
      ConsumerRecord<byte[], byte[]> first = one.getValue().peek();
      if (first != null
          && first.offset() < end(one.getKey())
          && (earliest.isEmpty() || EARLIER.compare(first, earliest.get()) < 0)) {
        earliest = Optional.of(first);
      }
    }
    earliest.ifPresent(record -> queueOf(record).remove());
    return earliest;
  }

  /** Behind the last record that was handed out of each partition. */
  public Map<TopicPartition, Long> offsets() {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    polled.forEach(
        (partition, queue) -> {
          ConsumerRecord<byte[], byte[]> first = queue.peek();
          offsets.put(partition, first == null ? consumer.position(partition) : first.offset());
        });
    return offsets;
  }

  @Override
  public void close() {
    consumer.close();
  }

  /** Partitions whose next record is not here, though there is more of the round. */
  private List<TopicPartition> waitedFor() {
    List<TopicPartition> waited = new ArrayList<>();
    polled.forEach(
        (partition, queue) -> {
          if (queue.isEmpty() && consumer.position(partition) < end(partition)) {
            waited.add(partition);
          }
        });
    return waited;
  }

  /** Only of those that are waited for, so that no other one fills the memory meanwhile. */
  private void poll(List<TopicPartition> waited) {
    List<TopicPartition> others = new ArrayList<>(polled.keySet());
    others.removeAll(waited);
    consumer.pause(others);
    consumer.resume(waited);
    consumer.poll(POLL).forEach(record -> queueOf(record).add(record));
  }

  private Queue<ConsumerRecord<byte[], byte[]>> queueOf(ConsumerRecord<byte[], byte[]> record) {
    return Objects.requireNonNull(
        polled.get(new TopicPartition(record.topic(), record.partition())));
  }

  private long end(TopicPartition partition) {
    return ends.getOrDefault(partition, 0L);
  }
}
