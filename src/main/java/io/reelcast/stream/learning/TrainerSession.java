package io.reelcast.stream.learning;

import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.Published;
import io.reelcast.rating.Movie;
import io.reelcast.training.Example;
import io.reelcast.training.ExampleSerde;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.wire.MalformedException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trainer while it is the active one: goes on behind the newest release, and publishes each
 * release in one transaction with the offset that it has reached. Not for several threads.
 */
final class TrainerSession implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TrainerSession.class);

  private final TrainerSettings settings;
  private final Tools tools;
  private final TopicPartition examples;
  private final Means means;
  private final TrainerListener listener;
  private OnlineTrainer trainer;
  private ReleaseFiles current;
  private Optional<Long> trigger;
  private long roundSince;

  /**
   * What it reads and writes with.
   *
   * @param examples assigned to the only partition
   * @param producer whose transactions are initialised
   */
  record Tools(
      Consumer<byte[], byte[]> examples,
      Producer<byte[], byte[]> producer,
      ModelsFeed releases,
      ModelsTopic models,
      MovieFeed movies,
      InstantSource clock) {}

  /**
   * @param first the release to go on from
   */
  TrainerSession(
      TrainerSettings settings,
      Tools tools,
      TopicPartition examples,
      Means means,
      TrainerListener listener,
      ReleaseFiles first) {
    this.settings = settings;
    this.tools = tools;
    this.examples = examples;
    this.means = means;
    this.listener = listener;
    this.current = first;
    this.trainer = begin(first, place(first));
    this.trigger = tools.releases().triggeredBehind(first.id());
    this.roundSince = tools.clock().millis();
  }

  /** A trainer that knows all that it needs to take in the examples that come next. */
  private OnlineTrainer begin(ReleaseFiles behind, long next) {
    OnlineTrainer begun = OnlineTrainer.behind(behind, means, next);
    tools.movies().recall(begun);
    describe(begun, tools.movies().readTo(tools.movies().ends()));
    seek(begun);
    return begun;
  }

  private void describe(OnlineTrainer learning, List<Movie> movies) {
    movies.forEach(learning::describe);
    learning.describedTo(tools.movies().reached());
  }

  /**
   * Where learning begins or goes on: what was committed; or else, for a network that begins with
   * nothing, at the first example, and for one that knows the past, behind the last one.
   */
  private long place(ReleaseFiles first) {
    Consumer<byte[], byte[]> consumer = tools.examples();
    Optional<OffsetAndMetadata> committed =
        Optional.ofNullable(consumer.committed(Set.of(examples)).get(examples));
    if (committed.isPresent()) {
      return committed.get().offset();
    }
    if (first.release().isNewborn()) {
      return consumer.beginningOffsets(List.of(examples)).getOrDefault(examples, 0L);
    }
    long end = consumer.endOffsets(List.of(examples)).getOrDefault(examples, 0L);
    consumer.commitSync(Map.of(examples, new OffsetAndMetadata(end)));
    return end;
  }

  private void seek(OnlineTrainer begun) {
    long needed = begun.reachesBackTo();
    long there = tools.examples().beginningOffsets(List.of(examples)).getOrDefault(examples, 0L);
    if (there > begun.next()) {
      LOG.warn(
          "examples from offset {} to {} are gone before anything was learnt from them: raise"
              + " topics.examples-megabytes",
          begun.next(),
          there);
    }
    tools.examples().seek(examples, Math.max(needed, there));
  }

  /** Takes examples in that were read, and publishes what follows from them. */
  void take(Iterable<ConsumerRecord<byte[], byte[]>> records) {
    for (ConsumerRecord<byte[], byte[]> record : records) {
      Example example = decode(record);
      if (record.offset() < trainer.next()) {
        trainer.recall(example, record.offset());
        continue;
      }
      trainer.take(example, record.offset()).ifPresent(this::publish);
      if (trigger.isPresent() && trainer.next() >= trigger.get()) {
        trainer.end().ifPresent(this::publish);
      }
    }
  }

  /**
   * Learns of new movies, ends the round if it has lasted so long, and turns to what somebody else
   * has published.
   */
  void lookAround() {
    describe(trainer, tools.movies().newest());
    tools.releases().foreign().ifPresent(this::follow);
    boolean isOver =
        tools.clock().millis() - roundSince >= settings.roundTime().toMillis()
            && trainer.isLearning();
    if (isOver) {
      tools.producer().beginTransaction();
      tools.models().sendTrigger(current.id(), trainer.next(), tools.producer());
      tools.producer().commitTransaction();
      trainer.end().ifPresent(this::publish);
    }
  }

  private void follow(Published foreign) {
    current = foreign.files();
    tools.examples().commitSync(Map.of(examples, new OffsetAndMetadata(trainer.next())));
    trainer = begin(current, trainer.next());
    trigger = Optional.empty();
    roundSince = tools.clock().millis();
  }

  private void publish(ReleaseFiles release) {
    Producer<byte[], byte[]> producer = tools.producer();
    producer.beginTransaction();
    tools.models().send(release, producer, tools.clock().instant());
    tools.releases().prune(settings.keep() - 1, producer);
    producer.sendOffsetsToTransaction(
        Map.of(examples, new OffsetAndMetadata(trainer.next())), tools.examples().groupMetadata());
    producer.commitTransaction();
    tools.releases().expect(release.id());
    current = release;
    trigger = Optional.empty();
    roundSince = tools.clock().millis();
    listener.published(release);
  }

  static Example decode(ConsumerRecord<byte[], byte[]> record) {
    try {
      return ExampleSerde.decode(record.value());
    } catch (MalformedException malformed) {
      throw new IllegalStateException(
          "the record at offset %d of %s is no example: only Reelcast may write there"
              .formatted(record.offset(), record.topic()),
          malformed);
    }
  }

  @Override
  public void close() {
    tools.releases().close();
    tools.movies().close();
    tools.producer().close(Duration.ZERO);
  }
}
