package io.reelcast.cli.common;

import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.history.UserState;
import io.reelcast.history.store.UserStateTopic;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.common.TopicPartition;

/** The users of a cluster, as its stream knows them. */
public final class UserStates {
  private UserStates() {}

  /** A user's state; empty of one who has rated nothing, and where no stream ever ran. */
  public static Optional<UserState> find(String userId, Settings settings, KafkaAccess kafka) {
    UserStateTopic states = new UserStateTopic(settings.stream().applicationId());
    try (Admin admin = kafka.admin();
        Consumer<byte[], byte[]> consumer = kafka.consumer(Map.of())) {
      List<TopicPartition> partitions = partitions(states.name(), admin);
      if (partitions.isEmpty()) {
        return Optional.empty();
      }
      Map<TopicPartition, Long> ends =
          new Topics(admin, settings.topics()).ends(partitions, OffsetSpec.latest());
      return states.find(userId.getBytes(StandardCharsets.UTF_8), consumer, ends);
    }
  }

  /** Those of a topic that may not be there. */
  private static List<TopicPartition> partitions(String topic, Admin admin) {
    List<String> there =
        Topics.get(admin.listTopics().names()).stream().filter(topic::equals).toList();
    return Topics.get(admin.describeTopics(there).allTopicNames()).values().stream()
        .flatMap(found -> found.partitions().stream())
        .map(info -> new TopicPartition(topic, info.partition()))
        .toList();
  }
}
