package io.reelcast.stream.learning;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.TopicSettings;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.stream.learning.Ancestry.Step;
import io.reelcast.training.Example;
import io.reelcast.training.contest.Verdict;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.OnlineTrainer.Means;
import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.TopicPartition;
import org.jspecify.annotations.Nullable;

/**
 * Folds the same examples again: what the trainer made of a release is made of it once more, round
 * by round, each ending where it ended. Publishes nothing. Not for several threads.
 */
public final class Retraining implements AutoCloseable {
  private static final Duration POLL = Duration.ofMillis(100);

  private final Means means;
  private final TopicPartition partition;
  private final Consumer<byte[], byte[]> examples;
  private final MovieFeed movies;
  private ReleaseFiles current;
  private @Nullable OnlineTrainer trainer;
  private Map<String, String> settings = Map.of();
  private Iterator<ConsumerRecord<byte[], byte[]>> polled =
      List.<ConsumerRecord<byte[], byte[]>>of().iterator();
  private long missing;

  /**
   * @param from the release to begin with
   * @param means those that do not lie in releases; settings of rounds do
   */
  public Retraining(ReleaseFiles from, Means means, TopicSettings topics, KafkaAccess kafka) {
    this.current = from;
    this.means = means;
    this.partition = new TopicPartition(topics.examples(), 0);
    this.examples = kafka.consumer(Map.of());
    this.movies = new MovieFeed(kafka.consumer(Map.of()), topics.movies());
    examples.assign(List.of(partition));
  }

  /**
   * Makes the next release.
   *
   * @return empty where its examples led to none
   */
  public Optional<ReleaseFiles> next(Step step) {
    Descent descent = step.descent();
    OnlineTrainer learning = trainer;
    if (learning == null || !goesOn(learning, descent)) {
      learning = begin(step);
      trainer = learning;
    }
    movies.readTo(descent.movies()).forEach(learning::describe);
    learning.describedTo(descent.movies());
    Optional<ReleaseFiles> made = fold(learning, descent.to());
    made.ifPresent(release -> current = release);
    return made;
  }

  /** How many examples were gone that may have been learnt from again. */
  public long missing() {
    return missing;
  }

  /** Whether the same trainer had made it, or one that needed no other beginning. */
  private boolean goesOn(OnlineTrainer learning, Descent descent) {
    return settings.equals(descent.settings())
        && (isGrown(descent) || learning.next() == descent.from());
  }

  private OnlineTrainer begin(Step step) {
    Descent descent = step.descent();
    settings = descent.settings();
    // All examples are those of a grown one: it tells where the first of them lies.
    long next =
        isGrown(descent)
            ? current.release().descent().map(Descent::to).orElse(descent.from())
            : descent.from();
    OnlineTrainer begun =
        OnlineTrainer.behind(current, means.with(settings, step.codeVersion()), next);
    movies.recall(begun);
    long there = examples.beginningOffsets(List.of(partition)).getOrDefault(partition, 0L);
    if (there > next) {
      throw new IllegalStateException(
          "examples from offset "
              + next
              + " on are needed, but "
              + partition.topic()
              + " begins at "
              + there
              + ": older ones are deleted (topics.examples-megabytes); begin with a newer release");
    }
    missing = Math.max(missing, there - begun.reachesBackTo());
    examples.seek(partition, Math.max(there, begun.reachesBackTo()));
    polled = List.<ConsumerRecord<byte[], byte[]>>of().iterator();
    return begun;
  }

  private static boolean isGrown(Descent descent) {
    return descent.verdict().equals(Verdict.Kind.GROWN.title());
  }

  private Optional<ReleaseFiles> fold(OnlineTrainer learning, long to) {
    Optional<ReleaseFiles> made = Optional.empty();
    while (made.isEmpty() && learning.next() < to) {
      ConsumerRecord<byte[], byte[]> record = read(to);
      Example example = TrainerSession.decode(record);
      if (record.offset() < learning.next()) {
        learning.recall(example, record.offset());
      } else {
        made = learning.take(example, record.offset());
      }
    }
    return made.or(learning::end);
  }

  private ConsumerRecord<byte[], byte[]> read(long to) {
    while (!polled.hasNext()) {
      long end = examples.endOffsets(List.of(partition)).getOrDefault(partition, 0L);
      if (examples.position(partition) >= end) {
        throw new IllegalStateException(
            "examples up to offset "
                + to
                + " are needed, but "
                + partition.topic()
                + " ends at "
                + end
                + ": is this the topic that was learnt from?");
      }
      polled = examples.poll(POLL).iterator();
    }
    return polled.next();
  }

  @Override
  public void close() {
    examples.close();
    movies.close();
  }
}
