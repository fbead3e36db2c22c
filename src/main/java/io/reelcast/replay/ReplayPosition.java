package io.reelcast.replay;

import io.reelcast.broker.Topics;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsOptions;
import org.apache.kafka.clients.admin.ListConsumerGroupOffsetsSpec;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/**
 * How far a replay of one source came: kept by the cluster as the offset of a consumer group that
 * nobody joins, because an offset can be committed within the transaction that delivers.
 */
public record ReplayPosition(String group, TopicPartition slot) {
  private static final String PREFIX = "reelcast-replay.";

  /** Whether a consumer group is the memory of a replay. */
  public static boolean isGroup(String id) {
    return id.startsWith(PREFIX);
  }

  static ReplayPosition of(String ratingsTopic, String fingerprint) {
    return new ReplayPosition(PREFIX + fingerprint, new TopicPartition(ratingsTopic, 0));
  }

  long read(Admin admin) {
    Map<TopicPartition, OffsetAndMetadata> offsets =
        Topics.get(
            admin
                .listConsumerGroupOffsets(
                    Map.of(group, new ListConsumerGroupOffsetsSpec()),
                    new ListConsumerGroupOffsetsOptions().requireStable(true))
                .partitionsToOffsetAndMetadata(group));
    return Optional.ofNullable(offsets.get(slot)).map(OffsetAndMetadata::offset).orElse(0L);
  }

  Map<TopicPartition, OffsetAndMetadata> at(long position) {
    return Map.of(slot, new OffsetAndMetadata(position));
  }
}
