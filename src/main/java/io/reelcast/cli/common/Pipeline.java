package io.reelcast.cli.common;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.model.release.Release;
import io.reelcast.rating.check.Tally;
import io.reelcast.stream.StreamApplication;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.kafka.clients.admin.Admin;

/** The whole stream of one instance: topics, a release, the running topology. */
public final class Pipeline implements AutoCloseable {
  private final InstanceDirectory directory;
  private final StreamApplication application;
  private final ReleaseFollower follower;
  private final Tally tally;
  private final boolean repartitioned;

  private Pipeline(
      InstanceDirectory directory,
      StreamApplication application,
      ReleaseFollower follower,
      Tally tally,
      boolean repartitioned) {
    this.directory = directory;
    this.application = application;
    this.follower = follower;
    this.tally = tally;
    this.repartitioned = repartitioned;
  }

  /** Starts it; returns before partitions are assigned. */
  public static Pipeline start(Workplace workplace) {
    return start(workplace, release -> {});
  }

  /**
   * Starts it; returns before partitions are assigned.
   *
   * @param listener told of each release that comes to predict later, on a thread of its own
   */
  public static Pipeline start(Workplace workplace, Consumer<Release> listener) {
    Settings settings = workplace.settings();
    int partitions = ensureTopics(settings, workplace.kafka());
    ReleaseFollower follower = ReleaseFollower.start(settings, workplace.kafka(), listener);
    try {
      return start(workplace, partitions, follower);
    } catch (IOException broken) {
      follower.close();
      throw new UncheckedIOException(broken);
    } catch (RuntimeException broken) {
      follower.close();
      throw broken;
    }
  }

  private static Pipeline start(Workplace workplace, int partitions, ReleaseFollower follower)
      throws IOException {
    Settings settings = workplace.settings();
    Tally tally = new Tally();
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            partitions,
            settings.repartition(),
            follower,
            tally);
    InstanceDirectory directory = InstanceDirectory.claim(workplace.stateDirectory());
    StreamApplication application =
        StreamApplication.start(
            topology.build(),
            settings.stream(),
            workplace.kafka(),
            directory.path(),
            directory.identity());
    return new Pipeline(directory, application, follower, tally, settings.repartition());
  }

  public StreamApplication application() {
    return application;
  }

  /** Whether ratings are moved to the partition of their key first. */
  public boolean isRepartitioned() {
    return repartitioned;
  }

  /** The release that predicts now. */
  public Release release() {
    return follower.get();
  }

  /** What stops it by itself: the stream, or releases that can be followed no longer. */
  public Optional<Throwable> failure() {
    return application.failure().or(follower::failure);
  }

  public Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    application.close();
    follower.close();
    try {
      directory.close();
    } catch (IOException broken) {
      throw new UncheckedIOException(broken);
    }
  }

  private static int ensureTopics(Settings settings, KafkaAccess kafka) {
    try (Admin admin = kafka.admin()) {
      Topics topics = new Topics(admin, settings.topics());
      topics.ensure();
      return topics.ratingPartitions();
    }
  }
}
