package io.reelcast.cli.instance;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.PredictionListener;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.ScoreListener;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.learning.TrainerApplication;
import io.reelcast.training.online.OnlineTrainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** The whole stream of one instance: topics, a release, the running topology. */
public final class Pipeline implements AutoCloseable {
  private final InstanceDirectory directory;
  private final ReleaseFollower follower;
  private final Tally tally = new Tally();
  private final boolean repartitioned;
  private Optional<StreamApplication> stream = Optional.empty();
  private Optional<TrainerApplication> trainer = Optional.empty();

  private Pipeline(InstanceDirectory directory, ReleaseFollower follower, boolean repartitioned) {
    this.directory = directory;
    this.follower = follower;
    this.repartitioned = repartitioned;
  }

  /** Starts it; returns before partitions are assigned. */
  public static Pipeline start(Workplace workplace, Role role, PipelineListener listener) {
    Settings settings = workplace.settings();
    int partitions = ensureTopics(settings, workplace.kafka());
    ReleaseFollower follower =
        ReleaseFollower.start(settings, workplace.kafka(), listener::swapped);
    try {
      InstanceDirectory directory = InstanceDirectory.claim(workplace.stateDirectory());
      Pipeline pipeline = new Pipeline(directory, follower, settings.repartition());
      if (role.predicts()) {
        pipeline.predict(workplace, partitions);
      }
      if (role.learns()) {
        pipeline.learn(workplace, listener);
      }
      return pipeline;
    } catch (IOException broken) {
      follower.close();
      throw new UncheckedIOException(broken);
    } catch (RuntimeException broken) {
      follower.close();
      throw broken;
    }
  }

  private void predict(Workplace workplace, int partitions) throws IOException {
    Settings settings = workplace.settings();
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            partitions,
            settings.repartition(),
            follower,
            tally,
            PredictionListener.NOBODY,
            ScoreListener.NOBODY);
    stream =
        Optional.of(
            StreamApplication.start(
                topology.build(),
                settings.stream(),
                workplace.kafka(),
                directory.path(),
                directory.identity()));
  }

  private void learn(Workplace workplace, PipelineListener listener) throws IOException {
    Settings settings = workplace.settings();
    trainer =
        Optional.of(
            TrainerApplication.start(
                settings.trainer(),
                settings.topics(),
                workplace.kafka(),
                directory.identity(),
                new OnlineTrainer.Means(
                    settings.online(),
                    settings.model(),
                    settings.training(),
                    Version.NUMBER,
                    directory.path().resolve("training")),
                listener));
  }

  /**
   * Waits until all partitions are assigned and restored; false where the time was too short. Who
   * does not predict has nothing to wait for.
   */
  public boolean awaitRunning(Duration longest) throws InterruptedException {
    return stream.isEmpty() || stream.get().awaitRunning(longest);
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
    return stream.flatMap(StreamApplication::failure).or(follower::failure);
  }

  /** Why the trainer of this instance learns no longer; predictions go on. */
  public Optional<Throwable> trainerFailure() {
    return trainer.flatMap(TrainerApplication::failure);
  }

  public Tally tally() {
    return tally;
  }

  @Override
  public void close() {
    trainer.ifPresent(TrainerApplication::close);
    stream.ifPresent(StreamApplication::close);
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
