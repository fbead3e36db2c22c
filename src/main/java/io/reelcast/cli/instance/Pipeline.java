package io.reelcast.cli.instance;

import io.reelcast.PipelineTopology;
import io.reelcast.Settings;
import io.reelcast.broker.KafkaAccess;
import io.reelcast.broker.Topics;
import io.reelcast.cli.common.Version;
import io.reelcast.cli.common.Workplace;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.check.RatingCheck;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.scoring.timeline.TimelineSettings;
import io.reelcast.serving.Serving;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.instance.ReleaseJournal;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.StreamIdentity;
import io.reelcast.stream.learning.TrainerApplication;
import io.reelcast.stream.learning.TrainerListener;
import io.reelcast.stream.query.LocalUsers;
import io.reelcast.stream.watch.StreamWatch;
import io.reelcast.training.online.OnlineTrainer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;
import org.apache.kafka.clients.admin.Admin;

/** The whole stream of one instance: topics, a release, the running topology, what it serves. */
public final class Pipeline implements Instance, AutoCloseable {
  private static final String NOT_STARTED = "CREATED";
  private static final String NO_STREAM = "NONE";

  private final InstanceDirectory directory;
  private final ReleaseFollower follower;
  private final Role role;
  private final boolean repartitioned;
  private final Instant startedAt = Instant.now();
  private final Tally tally = new Tally();
  private final StreamWatch watch;
  private volatile boolean isLearning;
  private volatile Optional<StreamApplication> stream = Optional.empty();
  private volatile Optional<TrainerApplication> trainer = Optional.empty();
  private Optional<Serving> serving = Optional.empty();

  private Pipeline(
      InstanceDirectory directory, ReleaseFollower follower, Role role, Settings settings) {
    this.directory = directory;
    this.follower = follower;
    this.role = role;
    this.repartitioned = settings.repartition();
    this.watch =
        new StreamWatch(
            settings.topics().predictions(),
            new Timeline(TimelineSettings.DEFAULTS),
            InstantSource.system());
  }

  /** Starts it; returns before partitions are assigned. */
  public static Pipeline start(Workplace workplace, Role role, PipelineListener listener) {
    Settings settings = workplace.settings();
    int partitions = ensureTopics(settings, workplace.kafka());
    ReleaseFollower follower =
        ReleaseFollower.start(settings, workplace.kafka(), listener::swapped);
    Pipeline pipeline = new Pipeline(claim(workplace, follower), follower, role, settings);
    try {
      pipeline.begin(workplace, partitions, listener);
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

  private void begin(Workplace workplace, int partitions, PipelineListener listener)
      throws IOException {
    if (workplace.settings().serving().isEnabled()) {
      serve(workplace, listener);
    }
    if (role.predicts()) {
      predict(workplace, partitions);
    }
    if (role.learns()) {
      learn(workplace, listener);
    }
  }

  private void serve(Workplace workplace, PipelineListener listener) {
    Settings settings = workplace.settings();
    Serving started =
        Serving.start(
            settings.serving(),
            new Serving.Sources(
                this,
                workplace.kafka(),
                settings.topics().ratings(),
                settings.topics().movies(),
                new RatingCheck(settings.rating()),
                settings.training().sampling().coverage(),
                settings.stream().sessionTimeout()));
    serving = Optional.of(started);
    listener.serves(started.page());
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
            watch,
            watch);
    stream =
        Optional.of(
            StreamApplication.start(
                topology.build(),
                settings.stream(),
                workplace.kafka(),
                new StreamIdentity(
                    directory.identity(), directory.path(), serving.map(Serving::address)),
                watch.clients()));
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
                new Learning(listener)));
  }

  /** Notes whether this one learns. */
  private final class Learning implements TrainerListener {
    private final TrainerListener listener;

    Learning(TrainerListener listener) {
      this.listener = listener;
    }

    @Override
    public void active() {
      isLearning = true;
      listener.active();
    }

    @Override
    public void idle() {
      isLearning = false;
      listener.idle();
    }

    @Override
    public void published(ReleaseFiles release) {
      listener.published(release);
    }
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

  @Override
  public String version() {
    return Version.NUMBER;
  }

  @Override
  public String role() {
    return role.toString();
  }

  @Override
  public boolean predicts() {
    return role.predicts();
  }

  @Override
  public Instant startedAt() {
    return startedAt;
  }

  @Override
  public Release release() {
    return follower.get();
  }

  @Override
  public ReleaseJournal releases() {
    return follower.releases();
  }

  @Override
  public Optional<LocalUsers> users() {
    return stream.map(StreamApplication::users);
  }

  @Override
  public String streamState() {
    return stream
        .map(running -> running.state().name())
        .orElse(role.predicts() ? NOT_STARTED : NO_STREAM);
  }

  @Override
  public Optional<Throwable> failure() {
    return stream.flatMap(StreamApplication::failure).or(follower::failure);
  }

  @Override
  public boolean isLearning() {
    return isLearning;
  }

  @Override
  public Optional<Throwable> trainerFailure() {
    return trainer.flatMap(TrainerApplication::failure);
  }

  @Override
  public Tally tally() {
    return tally;
  }

  @Override
  public Timeline timeline() {
    return watch.timeline();
  }

  @Override
  public Optional<Prediction> newest() {
    return watch.newest();
  }

  @Override
  public void close() {
    trainer.ifPresent(TrainerApplication::close);
    stream.ifPresent(StreamApplication::close);
    serving.ifPresent(Serving::close);
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
