package io.reelcast.broker;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;

/**
 * A topic as we would create it.
 *
 * @param exactly whether another number of partitions cannot work
 */
public record TopicPlan(
    String name, int partitions, boolean exactly, int replication, Map<String, String> policy) {
  private static final long LARGEST_SEGMENT = 1024;
  private static final Map<String, String> FOR_EVER =
      Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1");
  private static final Map<String, String> COMPACT = Map.of("cleanup.policy", "compact");

  public TopicPlan {
    policy = Map.copyOf(policy);
  }

  /** All topics; {@code ratingPartitions} is how many the ratings topic has, or will have. */
  public static List<TopicPlan> all(TopicSettings topics, int ratingPartitions) {
    return List.of(
        new TopicPlan(topics.ratings(), ratingPartitions, true, topics.replication(), FOR_EVER),
        new TopicPlan(topics.movies(), topics.partitions(), false, topics.replication(), COMPACT),
        new TopicPlan(topics.users(), topics.partitions(), false, topics.replication(), COMPACT),
        new TopicPlan(
            topics.predictions(),
            ratingPartitions,
            true,
            topics.replication(),
            kept(topics.retention())),
        new TopicPlan(
            topics.scores(),
            ratingPartitions,
            true,
            topics.replication(),
            kept(topics.retention())),
        new TopicPlan(
            topics.examples(),
            1,
            true,
            topics.replication(),
            Map.of(
                "cleanup.policy",
                "delete",
                "retention.ms",
                "-1",
                "retention.bytes",
                Long.toString(topics.examplesMegabytes() << 20),
                "segment.bytes",
                Long.toString(
                    Math.min(LARGEST_SEGMENT, Math.max(1, topics.examplesMegabytes() / 16))
                        << 20))),
        new TopicPlan(topics.models(), 1, true, topics.replication(), COMPACT),
        new TopicPlan(
            topics.deadLetters(),
            ratingPartitions,
            false,
            topics.replication(),
            kept(topics.deadLetterRetention())));
  }

  private static Map<String, String> kept(Duration retention) {
    return Map.of("cleanup.policy", "delete", "retention.ms", Long.toString(retention.toMillis()));
  }

  NewTopic toNewTopic() {
    return new NewTopic(name, partitions, (short) replication).configs(policy);
  }
}
