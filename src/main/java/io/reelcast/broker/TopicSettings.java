package io.reelcast.broker;

import java.time.Duration;
import java.util.List;

/**
 * The topics' names and policies.
 *
 * @param ratings where users publish; {@code predictions} and {@code scores} have its partitions
 * @param partitions of the topics by user and by movie, where we create them
 * @param replication how many copies, or -1 for the cluster's default
 * @param retention how long predictions and scores are kept
 * @param deadLetterRetention how long dead letters are kept
 * @param examplesMegabytes how many examples are kept
 */
public record TopicSettings(
    String ratings,
    String movies,
    String users,
    String predictions,
    String scores,
    String examples,
    String models,
    String deadLetters,
    int partitions,
    int replication,
    Duration retention,
    Duration deadLetterRetention,
    long examplesMegabytes) {
  public TopicSettings {
    if (partitions < 1) {
      throw new IllegalArgumentException(
          "topics.partitions is " + partitions + ": expected 1 or more");
    }
    if ((replication < 1 && replication != -1) || replication > Short.MAX_VALUE) {
      throw new IllegalArgumentException(
          "topics.replication is "
              + replication
              + ": expected 1 or more, or -1 for the cluster's default");
    }
    if (examplesMegabytes < 1) {
      throw new IllegalArgumentException(
          "topics.examples-megabytes is " + examplesMegabytes + ": expected 1 or more");
    }
    requirePositive(retention, "topics.retention");
    requirePositive(deadLetterRetention, "topics.dead-letter-retention");
    List<String> names =
        List.of(ratings, movies, users, predictions, scores, examples, models, deadLetters);
    if (names.stream().distinct().count() < names.size()) {
      throw new IllegalArgumentException(
          "topics: two of them have the same name: " + String.join(", ", names));
    }
  }

  private static void requirePositive(Duration retention, String name) {
    if (retention.toMillis() < 1) {
      throw new IllegalArgumentException(name + " is " + retention + ": expected 1 ms or more");
    }
  }

  /** What users write; everything else is ours. */
  public List<String> inputs() {
    return List.of(ratings, movies, users);
  }

  public List<String> outputs() {
    return List.of(predictions, scores, examples, models, deadLetters);
  }
}
