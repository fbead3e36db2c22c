package io.reelcast.broker;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TopicSettingsTest {

  @ParameterizedTest
  @ValueSource(ints = {0, -1})
  void refusesATopicWithoutPartitions(int partitions) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeTopicSettings.sized(partitions, 1, 1))
        .withMessage("topics.partitions is " + partitions + ": expected 1 or more");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, -2})
  void refusesANumberOfCopiesThatCannotBe(int replication) {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeTopicSettings.sized(1, replication, 1))
        .withMessageContaining("topics.replication is " + replication)
        .withMessageContaining("-1 for the cluster's default");
  }

  @Test
  void leavesTheCopiesToTheClusterWhereAsked() {
    TopicSettings settings = MadeTopicSettings.sized(1, -1, 1);

    assertThat(settings.replication()).isEqualTo((short) -1);
  }

  @Test
  void refusesToKeepNoExamples() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeTopicSettings.sized(1, 1, 0))
        .withMessage("topics.examples-megabytes is 0: expected 1 or more");
  }

  @Test
  void refusesOneNameForTwoTopics() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> MadeTopicSettings.named("one", "one"))
        .withMessageContaining("two of them have the same name: one, movies");
  }

  @Test
  void tellsWhatUsersWriteFromWhatIsOurs() {
    TopicSettings settings = MadeTopicSettings.usual();

    assertThat(settings.inputs()).containsExactly("ratings", "movies", "users");
    assertThat(settings.outputs())
        .containsExactly("predictions", "scores", "examples", "models", "dead-letters");
  }
}
