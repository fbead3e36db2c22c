package io.reelcast.cli.model.list;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.prediction.PredictionSerde;
import io.reelcast.wire.MalformedException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;

/**
 * Which release predicted last in a partition, and when.
 *
 * @param at when the prediction was published
 */
record NewestPrediction(int partition, ReleaseId release, Instant at) {
  private static final Duration POLL = Duration.ofMillis(100);

  /** Marks that end transactions lie between records; far more than these seldom do. */
  private static final long FIRST_LOOK = 16;

  /** Of each partition that holds any. */
  static List<NewestPrediction> read(KafkaAccess kafka, String topic) {
    try (Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of())) {
      List<TopicPartition> partitions =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .sorted(Comparator.comparingInt(TopicPartition::partition))
              .toList();
      List<NewestPrediction> newest = new ArrayList<>();
      for (TopicPartition partition : partitions) {
        last(consumer, partition).map(NewestPrediction::of).ifPresent(newest::add);
      }
      return newest;
    }
  }

  private static Optional<ConsumerRecord<byte[], byte[]>> last(
      Consumer<byte[], byte[]> consumer, TopicPartition partition) {
    consumer.assign(List.of(partition));
    long start = consumer.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
    long end = consumer.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
    Optional<ConsumerRecord<byte[], byte[]>> last = Optional.empty();
    long from = end;
    for (long look = FIRST_LOOK; last.isEmpty() && from > start; look *= 8) {
      from = Math.max(start, end - look);
      consumer.seek(partition, from);
      while (consumer.position(partition) < end) {
        for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
          last = Optional.of(record);
        }
      }
    }
    return last;
  }

  private static NewestPrediction of(ConsumerRecord<byte[], byte[]> record) {
    try {
      return new NewestPrediction(
          record.partition(),
          PredictionSerde.decode(record.value()).release(),
          Instant.ofEpochMilli(record.timestamp()));
    } catch (MalformedException malformed) {
      throw new IllegalStateException(
          "the record at partition %d offset %d of %s is no prediction"
              .formatted(record.partition(), record.offset(), record.topic()),
          malformed);
    }
  }

  String inWords() {
    return "partition "
        + partition
        + " with "
        + release
        + " at "
        + at.truncatedTo(ChronoUnit.SECONDS);
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("partition", partition);
    json.put("release", release.toString());
    json.put("at", at.toString());
    return json;
  }
}
