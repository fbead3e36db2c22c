package io.reelcast.replay.published;

import io.reelcast.broker.TopicSettings;
import io.reelcast.broker.Topics;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.UnknownTopicOrPartitionException;

/**
 * What lies on a topic at one moment.
 *
 * @param starts the offset of each partition's first record
 * @param ends the offset behind each partition's last record, committed or not
 */
record TopicSpan(String topic, Map<TopicPartition, Long> starts, Map<TopicPartition, Long> ends) {
  TopicSpan {
    starts = Map.copyOf(starts);
    ends = Map.copyOf(ends);
  }

  static TopicSpan now(Admin admin, TopicSettings settings, String topic) {
    Topics topics = new Topics(admin, settings);
    List<TopicPartition> partitions = partitions(admin, topic);
    return new TopicSpan(
        topic,
        topics.ends(partitions, OffsetSpec.earliest()),
        topics.ends(partitions, OffsetSpec.latest()));
  }

  int partitions() {
    return ends.size();
  }

  /** The first offset and the one behind the last. */
  String offsets(int partition) {
    TopicPartition place = new TopicPartition(topic, partition);
    return start(place) + "-" + end(place);
  }

  long start(TopicPartition partition) {
    return starts.getOrDefault(partition, 0L);
  }

  long end(TopicPartition partition) {
    return ends.getOrDefault(partition, 0L);
  }

  private static List<TopicPartition> partitions(Admin admin, String topic) {
    try {
      return Topics.get(admin.describeTopics(List.of(topic)).allTopicNames()).values().stream()
          .flatMap(description -> description.partitions().stream())
          .map(info -> new TopicPartition(topic, info.partition()))
          .toList();
    } catch (UnknownTopicOrPartitionException missing) {
      throw new IllegalStateException(
          "there is no topic "
              + topic
              + " to read; name another one in topics.*, or create it ('reelcast topics --create'"
              + " does)",
          missing);
    }
  }
}
