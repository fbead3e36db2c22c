package io.reelcast.cli.board;

import io.reelcast.broker.Topics;
import java.util.List;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/**
 * A topic of scores that is no other one, not even of the same name.
 *
 * @param id given anew each time when a topic is created
 */
record ScoreTopic(String cluster, String name, String id) {

  /** One that was found, and what tells it from others. */
  record Found(ScoreTopic topic, int partitions) {}

  static Optional<Found> find(Admin admin, String cluster, String name) {
    List<String> there =
        Topics.get(admin.listTopics().names()).stream().filter(name::equals).toList();
    return Topics.get(admin.describeTopics(there).allTopicNames()).values().stream()
        .map(
            found ->
                new Found(
                    new ScoreTopic(cluster, name, found.topicId().toString()),
                    found.partitions().size()))
        .findFirst();
  }
}
