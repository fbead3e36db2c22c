package io.reelcast.scenario;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.wire.MalformedException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.common.TopicPartition;

/**
 * Watches predictions as they are written, committed or not, and how long none comes; reading
 * committed ones would add the time between two commits.
 */
final class OutputPauses implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int WARM_UP = 50_000;

  private final Consumer<byte[], byte[]> consumer;
  private final Thread thread = new Thread(this::watch, "output-pauses");
  private final Set<ReleaseId> seen = ConcurrentHashMap.newKeySet();
  private volatile boolean stopped;
  private volatile long predictions;
  private volatile long longestNanos;

  private OutputPauses(Consumer<byte[], byte[]> consumer) {
    this.consumer = consumer;
  }

  static OutputPauses watch(KafkaAccess kafka, String topic) {
    OutputPauses pauses =
        new OutputPauses(
            kafka.consumer(
                Map.of("isolation.level", "read_uncommitted", "max.poll.records", 100_000)));
    List<TopicPartition> partitions =
        pauses.consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(topic, info.partition()))
            .toList();
    pauses.consumer.assign(partitions);
    pauses.consumer.seekToBeginning(partitions);
    pauses.thread.start();
    return pauses;
  }

  long predictions() {
    return predictions;
  }

  boolean hasSeen(ReleaseId release) {
    return seen.contains(release);
  }

  /** The longest pause since this was asked last. */
  Duration longest() {
    Duration longest = Duration.ofNanos(longestNanos);
    longestNanos = 0;
    return longest;
  }

  @Override
  public void close() throws InterruptedException {
    stopped = true;
    thread.join();
    consumer.close();
  }

  private void watch() {
    long last = System.nanoTime();
    while (!stopped) {
      ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
      if (records.isEmpty()) {
        continue;
      }
      long now = System.nanoTime();
      if (predictions > WARM_UP) {
        longestNanos = Math.max(longestNanos, now - last);
      }
      last = now;
      predictions += records.count();
      records.forEach(this::note);
    }
  }

  private void note(ConsumerRecord<byte[], byte[]> record) {
    try {
      seen.add(PredictionSerde.decode(record.value()).release());
    } catch (MalformedException broken) {
      throw new IllegalStateException(broken);
    }
  }
}
