package io.reelcast.bench;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.StreamGroup;
import io.reelcast.broker.StreamGroup.Progress;
import io.reelcast.broker.TopicSettings;
import io.reelcast.broker.Topics;
import io.reelcast.model.release.Release;
import io.reelcast.rating.check.Tally;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.replay.Delivery;
import io.reelcast.replay.Pace;
import io.reelcast.replay.Replay;
import io.reelcast.replay.TransactionalDelivery;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.StreamIdentity;
import io.reelcast.stream.watch.StreamWatch;
import java.nio.file.Path;
import java.time.Duration;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.streams.Topology;

/** Ratings that were published beforehand, taken in at full speed by one topology or the other. */
public final class StreamBench implements AutoCloseable {
  private static final Duration START = Duration.ofSeconds(60);
  private static final Duration LOOK = Duration.ofMillis(20);

  private final Settings settings;
  private final KafkaAccess kafka;
  private final Path state;
  private final Admin admin;
  private int round;

  /**
   * @param settings with topics of the bench's own, which are deleted at the end
   */
  public StreamBench(Settings settings, KafkaAccess kafka, Path state) {
    this.settings = settings;
    this.kafka = kafka;
    this.state = state;
    this.admin = kafka.admin();
    new Topics(admin, settings.topics()).ensure();
  }

  /** Publishes the ratings of all rounds; ratings a second. */
  public double publish(RatingSource source, long ratings) throws InterruptedException {
    TopicSettings topics = settings.topics();
    try (Delivery delivery = new TransactionalDelivery(kafka, topics.ratings(), topics.ratings())) {
      Replay replay = new Replay(source, delivery, topics, settings.replay(), Pace.MAXIMUM);
      long start = System.nanoTime();
      replay.run(ratings);
      return replay.published() * 1e9 / (System.nanoTime() - start);
    }
  }

  /** Ratings a second of the whole topology with a release. */
  public double full(Release release) throws InterruptedException {
    Tally tally = new Tally();
    StreamWatch watch = watch();
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            partitions(),
            settings.repartition(),
            () -> release,
            tally,
            watch,
            watch);
    return measure(topology.build(), tally, watch);
  }

  /** Ratings a second where only the users' states are kept. */
  public double historyOnly() throws InterruptedException {
    Tally tally = new Tally();
    return measure(
        HistoryTopology.build(settings.topics(), settings.rating(), partitions(), tally),
        tally,
        watch());
  }

  @Override
  public void close() {
    List<String> mine =
        Topics.get(admin.listTopics().names()).stream()
            .filter(
                name ->
                    settings.topics().inputs().contains(name)
                        || settings.topics().outputs().contains(name)
                        || name.startsWith(settings.stream().applicationId()))
            .toList();
    Topics.get(admin.deleteTopics(mine).all());
    admin.close();
  }

  /** As in every instance, so that what it costs is part of the figures. */
  private StreamWatch watch() {
    return new StreamWatch(
        settings.topics().predictions(),
        new Timeline(TimelineSettings.DEFAULTS),
        InstantSource.system());
  }

  private int partitions() {
    return new Topics(admin, settings.topics()).ratingPartitions();
  }

  /** From the first rating taken in to the commit of the last one. */
  private double measure(Topology topology, Tally tally, StreamWatch watch)
      throws InterruptedException {
    String id = settings.stream().applicationId() + "-" + round++;
    Topics topics = new Topics(admin, settings.topics());
    StreamGroup group = new StreamGroup(admin, id, settings.stream().protocol().equals("streams"));
    StreamApplication application =
        StreamApplication.start(
            topology,
            settings.stream().withApplicationId(id),
            kafka,
            new StreamIdentity(UUID.randomUUID().toString(), state, Optional.empty()),
            watch.clients());
    try {
      if (!application.awaitRunning(START)) {
        throw new IllegalStateException(
            "the stream did not start", application.failure().orElse(null));
      }
      while (tally.of(Tally.ACCEPTED) == 0) {
        Thread.sleep(LOOK.toMillis());
      }
      long start = System.nanoTime();
      while (lag(group, topics) > 0) {
        if (application.failure().isPresent()) {
          throw new IllegalStateException("the stream stopped", application.failure().get());
        }
        Thread.sleep(LOOK.toMillis());
      }
      return tally.of(Tally.ACCEPTED) * 1e9 / (System.nanoTime() - start);
    } finally {
      application.close();
      application.forget();
    }
  }

  private long lag(StreamGroup group, Topics topics) {
    return group.progress(topics, settings.topics().ratings(), partitions()).stream()
        .mapToLong(Progress::lag)
        .sum();
  }
}
