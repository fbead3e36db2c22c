package io.reelcast.stream.learning;

import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.TopicSettings;
import io.reelcast.broker.Topics;
import io.reelcast.model.publication.ModelsTopic;
import io.reelcast.model.publication.Published;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.warm.Epoch;
import io.reelcast.training.warm.TrainingWatch;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.OffsetSpec;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.CloseOptions.GroupMembershipOperation;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.CooperativeStickyAssignor;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.ProducerFencedException;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.apache.kafka.common.errors.WakeupException;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The trainer of this process, on a thread of its own. All trainers of a cluster are one consumer
 * group over the only partition of the examples: one of them learns, and when it dies another one
 * goes on behind the newest release.
 */
public final class TrainerApplication implements AutoCloseable {
  private static final Logger LOG = LoggerFactory.getLogger(TrainerApplication.class);
  private static final Duration POLL = Duration.ofMillis(100);
  private static final int TRANSACTION_MILLIS = 30_000;

  private final TrainerSettings settings;
  private final TopicSettings topics;
  private final KafkaAccess kafka;
  private final Means means;
  private final TrainerListener listener;
  private final TopicPartition examples;
  private final Consumer<byte[], byte[]> consumer;
  private final Thread thread = new Thread(this::run, "trainer");
  private Optional<TrainerSession> session = Optional.empty();
  private boolean isAssigned;
  private volatile boolean stopped;
  private volatile @Nullable Throwable failure;

  private TrainerApplication(
      TrainerSettings settings,
      TopicSettings topics,
      KafkaAccess kafka,
      String identity,
      Means means,
      TrainerListener listener) {
    this.settings = settings;
    this.topics = topics;
    this.kafka = kafka;
    this.means = means.watchedBy(new StopWatch());
    this.listener = listener;
    this.examples = new TopicPartition(topics.examples(), 0);
    this.consumer =
        kafka.consumer(
            Map.of(
                ConsumerConfig.GROUP_ID_CONFIG,
                settings.group(),
                ConsumerConfig.GROUP_INSTANCE_ID_CONFIG,
                identity,
                ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG,
                (int) settings.sessionTimeout().toMillis(),
                // Whoever learns goes on when others come.
                ConsumerConfig.PARTITION_ASSIGNMENT_STRATEGY_CONFIG,
                CooperativeStickyAssignor.class.getName(),
                // Training takes time; what stalls for longer is given up by the group.
                ConsumerConfig.MAX_POLL_INTERVAL_MS_CONFIG,
                (int) Duration.ofMinutes(30).toMillis()));
    thread.setDaemon(true);
  }

  /**
   * Starts it; it learns as soon as no other one does.
   *
   * @param identity a name of this instance that outlives it
   */
  public static TrainerApplication start(
      TrainerSettings settings,
      TopicSettings topics,
      KafkaAccess kafka,
      String identity,
      Means means,
      TrainerListener listener) {
    TrainerApplication application =
        new TrainerApplication(settings, topics, kafka, identity, means, listener);
    application.thread.start();
    return application;
  }

  /** Why it learns no longer. */
  public Optional<Throwable> failure() {
    return Optional.ofNullable(failure);
  }

  @Override
  public void close() {
    stopped = true;
    consumer.wakeup();
    try {
      thread.join();
    } catch (InterruptedException hurried) {
      Thread.currentThread().interrupt();
    }
  }

  private void run() {
    try {
      consumer.subscribe(List.of(topics.examples()), new Assignment());
      while (!stopped) {
        turn();
      }
    } catch (WakeupException | StoppedException closing) {
      // Asked by close, which is waiting.
    } catch (RuntimeException | Error broken) {
      LOG.error("the trainer has stopped; predictions go on with the newest release", broken);
      failure = broken;
    } finally {
      leave();
      // So that another one need not wait until this one is given up.
      consumer.close(CloseOptions.groupMembershipOperation(GroupMembershipOperation.LEAVE_GROUP));
    }
  }

  private void turn() {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    try {
      if (session.isPresent()) {
        session.get().take(records.records(examples));
        session.get().lookAround();
      } else if (isAssigned) {
        session = begin();
      }
    } catch (ProducerFencedException | CommitFailedException | RebalanceInProgressException moved) {
      LOG.info("another trainer has taken over", moved);
      leave();
    }
  }

  /** Empty where no release was ever published. */
  private Optional<TrainerSession> begin() {
    Producer<byte[], byte[]> producer =
        kafka.producer(
            Map.of(
                ProducerConfig.TRANSACTIONAL_ID_CONFIG,
                settings.group() + "-producer",
                ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
                TRANSACTION_MILLIS));
    // Whoever still writes under this name is shut out, and what it had begun is undone.
    producer.initTransactions();
    ModelsTopic models = new ModelsTopic(topics.models());
    ModelsFeed releases = new ModelsFeed(kafka.consumer(Map.of()), models);
    Optional<Published> newest = releases.readTo(end(models.partition()));
    if (newest.isEmpty()) {
      releases.close();
      producer.close(Duration.ZERO);
      return Optional.empty();
    }
    TrainerSession begun =
        new TrainerSession(
            settings,
            new TrainerSession.Tools(
                consumer,
                producer,
                releases,
                models,
                new MovieFeed(kafka.consumer(Map.of()), topics.movies()),
                InstantSource.system()),
            examples,
            means,
            listener,
            newest.get().files());
    listener.active();
    return Optional.of(begun);
  }

  private long end(TopicPartition partition) {
    try (Admin admin = kafka.admin()) {
      return new Topics(admin, topics)
          .ends(List.of(partition), OffsetSpec.latest())
          .getOrDefault(partition, 0L);
    }
  }

  private void leave() {
    if (session.isPresent()) {
      session.get().close();
      session = Optional.empty();
      listener.idle();
    }
  }

  /** Gives a training up that nobody waits for any more; it is done again by who takes over. */
  private final class StopWatch implements TrainingWatch {
    @Override
    public void reading(long ratings, OptionalLong all) {
      requireGoingOn();
    }

    @Override
    public void learning(int epoch, long samples, long all, double loss) {
      requireGoingOn();
    }

    @Override
    public void finished(Epoch epoch, boolean isBest) {
      requireGoingOn();
    }

    private void requireGoingOn() {
      if (stopped) {
        throw new StoppedException();
      }
    }
  }

  private static final class StoppedException extends RuntimeException {
    private static final long serialVersionUID = 1;
  }

  /** Called within poll, on the same thread. */
  private final class Assignment implements ConsumerRebalanceListener {
    @Override
    public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
      isAssigned |= partitions.contains(examples);
    }

    @Override
    public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
      if (partitions.contains(examples)) {
        isAssigned = false;
        leave();
      }
    }

    @Override
    public void onPartitionsLost(Collection<TopicPartition> partitions) {
      onPartitionsRevoked(partitions);
    }
  }
}
