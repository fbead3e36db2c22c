package io.reelcast.broker;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TopicPlanTest {
  private static final int RATING_PARTITIONS = 7;

  @ParameterizedTest
  @CsvSource({
    "ratings, 7, true",
    "movies, 3, false",
    "users, 3, false",
    "predictions, 7, true",
    "scores, 7, true",
    "examples, 1, true",
    "models, 1, true",
    "dead-letters, 7, false"
  })
  void givesEachTopicItsPartitions(String topic, int partitions, boolean exactly) {
    TopicPlan plan = plan(topic);

    assertThat(plan.partitions()).isEqualTo(partitions);
    assertThat(plan.exactly()).isEqualTo(exactly);
  }

  @Test
  void plansEveryTopicOnce() {
    TopicSettings topics = MadeTopicSettings.usual();

    assertThat(TopicPlan.all(topics, RATING_PARTITIONS))
        .extracting(TopicPlan::name)
        .containsExactlyInAnyOrder(
            "ratings",
            "movies",
            "users",
            "predictions",
            "scores",
            "examples",
            "models",
            "dead-letters");
  }

  @Test
  void keepsRatingsForEver() {
    assertThat(plan("ratings").policy())
        .isEqualTo(
            Map.of("cleanup.policy", "delete", "retention.ms", "-1", "retention.bytes", "-1"));
  }

  @ParameterizedTest
  @CsvSource({"movies", "users", "models"})
  void keepsTheNewestOfEachKey(String topic) {
    assertThat(plan(topic).policy()).isEqualTo(Map.of("cleanup.policy", "compact"));
  }

  @ParameterizedTest
  @CsvSource({"predictions, 3600000", "scores, 3600000", "dead-letters, 7200000"})
  void keepsWhatComesOutForATime(String topic, String millis) {
    assertThat(plan(topic).policy())
        .isEqualTo(Map.of("cleanup.policy", "delete", "retention.ms", millis));
  }

  @Test
  void boundsExamplesByBytesInSixteenSegments() {
    assertThat(plan("examples").policy())
        .isEqualTo(
            Map.of(
                "cleanup.policy", "delete",
                "retention.ms", "-1",
                "retention.bytes", "167772160",
                "segment.bytes", "10485760"));
  }

  @Test
  void makesNoSegmentSmallerThanAMegabyte() {
    TopicSettings topics = MadeTopicSettings.sized(1, 1, 3);

    assertThat(plan(topics, "examples").policy())
        .containsEntry("retention.bytes", "3145728")
        .containsEntry("segment.bytes", "1048576");
  }

  @Test
  void asksKafkaForWhatItPlans() {
    NewTopic topic = plan("predictions").toNewTopic();

    assertThat(topic.name()).isEqualTo("predictions");
    assertThat(topic.numPartitions()).isEqualTo(RATING_PARTITIONS);
    assertThat(topic.replicationFactor()).isEqualTo((short) 2);
    assertThat(topic.configs())
        .isEqualTo(Map.of("cleanup.policy", "delete", "retention.ms", "3600000"));
  }

  private static TopicPlan plan(String topic) {
    return plan(MadeTopicSettings.usual(), topic);
  }

  private static TopicPlan plan(TopicSettings topics, String topic) {
    return TopicPlan.all(topics, RATING_PARTITIONS).stream()
        .filter(plan -> plan.name().equals(topic))
        .findAny()
        .orElseThrow();
  }
}
