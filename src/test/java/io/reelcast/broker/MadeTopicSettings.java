package io.reelcast.broker;

import java.time.Duration;

/** Topic settings to begin a test with. */
final class MadeTopicSettings {
  private MadeTopicSettings() {}

  /** Three partitions by movie and user, two copies, an hour, two hours, 160 megabytes. */
  static TopicSettings usual() {
    return named("ratings", "models");
  }

  static TopicSettings named(String ratings, String models) {
    return settings(ratings, models, 3, 2, 160);
  }

  static TopicSettings sized(int partitions, int replication, long examplesMegabytes) {
    return settings("ratings", "models", partitions, replication, examplesMegabytes);
  }

  private static TopicSettings settings(
      String ratings, String models, int partitions, int replication, long examplesMegabytes) {
    return new TopicSettings(
        ratings,
        "movies",
        "users",
        "predictions",
        "scores",
        "examples",
        models,
        "dead-letters",
        partitions,
        (short) replication,
        Duration.ofHours(1),
        Duration.ofHours(2),
        examplesMegabytes);
  }
}
