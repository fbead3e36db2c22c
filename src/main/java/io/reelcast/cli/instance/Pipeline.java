package io.reelcast.cli.instance;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.model.release.Release;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.serving.Serving;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.StreamIdentity;
import io.reelcast.stream.learning.TrainerApplication;
import io.reelcast.stream.watch.StreamWatch;
import io.reelcast.training.online.OnlineTrainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** The whole stream of one instance: topics, a release, the running topology, what it serves. */
public final class Pipeline implements AutoCloseable {
  private final Workplace workplace;
  private final InstanceDirectory directory;
  private final ReleaseFollower follower;
  private final StreamWatch watch;
  private final TimelineFile timeline;
  private final RunningInstance instance;
  private Optional<Serving> serving = Optional.empty();

  private Pipeline(
      Workplace workplace, InstanceDirectory directory, ReleaseFollower follower, Role role) {
    Timeline course = new Timeline(TimelineSettings.DEFAULTS);
    this.workplace = workplace;
    this.directory = directory;
    this.follower = follower;
    this.watch =
        new StreamWatch(
            workplace.settings().topics().predictions(), course, InstantSource.system());
    this.timeline = TimelineFile.open(directory.path(), course, InstantSource.system());
    this.instance = new RunningInstance(follower, role, watch);
  }

  /** Starts it; returns before partitions are assigned. */
  public static Pipeline start(Workplace workplace, Role role, PipelineListener listener) {
    Settings settings = workplace.settings();
    int partitions = ensureTopics(settings, workplace.kafka());
    ReleaseFollower follower =
        ReleaseFollower.start(settings, workplace.kafka(), listener::swapped);
    Pipeline pipeline = new Pipeline(workplace, claim(workplace, follower), follower, role);
    try {
      pipeline.begin(role, partitions, listener);
      return pipeline;
    } catch (IOException broken) {
      pipeline.close();
      throw new UncheckedIOException(broken);
    } catch (RuntimeException broken) {
      pipeline.close();
      throw broken;
    }
  }

  private static InstanceDirectory claim(Workplace workplace, ReleaseFollower follower) {
    try {
      return InstanceDirectory.claim(workplace.stateDirectory());
    } catch (IOException broken) {
      follower.close();
      throw new UncheckedIOException(broken);
    }
  }

  /** It serves first: the others are told where when the stream joins them. */
  private void begin(Role role, int partitions, PipelineListener listener) throws IOException {
    if (workplace.settings().serving().isEnabled()) {
      serve(listener);
    }
    if (role.predicts()) {
      predict(partitions);
    }
    if (role.learns()) {
      learn(listener);
    }
  }

  private void serve(PipelineListener listener) {
    Settings settings = workplace.settings();
    Serving started =
        Serving.start(
            settings.serving(),
            new Serving.Sources(
                instance,
                workplace.kafka(),
                settings.topics().ratings(),
                settings.topics().movies(),
                new RatingCheck(settings.rating()),
                settings.training().sampling().coverage(),
                settings.stream().sessionTimeout()));
    serving = Optional.of(started);
    listener.serves(started.page());
  }

  private void predict(int partitions) throws IOException {
    Settings settings = workplace.settings();
    PipelineTopology topology =
        new PipelineTopology(
            settings.topics(),
            settings.rating(),
            partitions,
            settings.repartition(),
            follower,
            instance.tally(),
            watch,
            watch);
    instance.streams(
        StreamApplication.start(
            topology.build(),
            settings.stream(),
            workplace.kafka(),
            new StreamIdentity(
                directory.identity(), directory.path(), serving.map(Serving::address)),
            watch.clients()));
  }

  private void learn(PipelineListener listener) throws IOException {
    Settings settings = workplace.settings();
    instance.learns(
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
            instance.heardBy(listener)));
  }

  /**
   * Waits until all partitions are assigned and restored; false where the time was too short. Who
   * does not predict has nothing to wait for.
   */
  public boolean awaitRunning(Duration longest) throws InterruptedException {
    Optional<StreamApplication> stream = instance.stream();
    return stream.isEmpty() || stream.get().awaitRunning(longest);
  }

  /** Whether ratings are moved to the partition of their key first. */
  public boolean isRepartitioned() {
    return workplace.settings().repartition();
  }

  /** The release that predicts now. */
  public Release release() {
    return follower.get();
  }

  /** What stops it by itself: the stream, or releases that can be followed no longer. */
  public Optional<Throwable> failure() {
    return instance.failure();
  }

  /** Why the trainer of this instance learns no longer; predictions go on. */
  public Optional<Throwable> trainerFailure() {
    return instance.trainerFailure();
  }

  public Tally tally() {
    return instance.tally();
  }

  @Override
  public void close() {
    instance.trainer().ifPresent(TrainerApplication::close);
    instance.stream().ifPresent(StreamApplication::close);
    serving.ifPresent(Serving::close);
    timeline.close();
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
