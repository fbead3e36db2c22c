package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.broker.Topics;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.NewTopic;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TopicsIT {
  @TempDir Path directory;

  @Test
  void areCreatedBesideARatingsTopicThatIsLeftAsItIs() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      create(workbench, "ratings", 3, Map.of("retention.ms", "86400000"));

      JsonNode topics = workbench.report("topics", "--create").path("topics");

      assertThat(topics).hasSize(8);
      for (JsonNode topic : topics) {
        String name = topic.path("name").asText();
        boolean isRatings = name.equals("ratings");
        assertThat(topic.path("created").asBoolean()).as(name).isEqualTo(!isRatings);
        assertThat(topic.path("partitions").asInt()).as(name).isEqualTo(partitions(name));
        if (isRatings) {
          assertThat(topic.path("policy").path("retention.ms").asText()).isEqualTo("86400000");
        }
      }
    }
  }

  @Test
  void refuseWhatCannotWork() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      create(workbench, "ratings", 3, Map.of());
      create(workbench, "predictions", 2, Map.of());

      try (ReelcastProcess topics = workbench.start("topics", "--create")) {

        assertThat(topics.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(topics.errors())
            .contains("predictions has 2 partitions where 3 are needed")
            .contains("reelcast reset");
      }
      assertThat(workbench.report("topics").path("topics")).hasSize(2);
    }
  }

  private static int partitions(String topic) {
    return switch (topic) {
      case "ratings", "predictions", "scores", "dead-letters" -> 3;
      case "examples", "models" -> 1;
      default -> 4;
    };
  }

  private static void create(
      Workbench workbench, String name, int partitions, Map<String, String> policy) {
    try (Admin admin = workbench.kafka().admin()) {
      NewTopic topic = new NewTopic(name, partitions, (short) 1).configs(policy);
      Topics.get(admin.createTopics(List.of(topic)).all());
    }
  }
}
