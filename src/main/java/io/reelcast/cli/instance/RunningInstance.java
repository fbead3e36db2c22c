package io.reelcast.cli.instance;

import io.reelcast.cli.common.Version;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.serving.instance.Instance;
import io.reelcast.serving.instance.ReleaseJournal;
import io.reelcast.stream.StreamApplication;
import io.reelcast.stream.learning.TrainerApplication;
import io.reelcast.stream.learning.TrainerListener;
import io.reelcast.stream.query.LocalUsers;
import io.reelcast.stream.watch.StreamWatch;
import java.time.Instant;
import java.util.Optional;

/** What this instance can be asked, from before its stream starts until after it has ended. */
final class RunningInstance implements Instance {
  private static final String NOT_STARTED = "CREATED";
  private static final String NO_STREAM = "NONE";

  private final ReleaseFollower follower;
  private final Role role;
  private final StreamWatch watch;
  private final Tally tally = new Tally();
  private final Instant startedAt = Instant.now();
  private volatile boolean isLearning;
  private volatile Optional<StreamApplication> stream = Optional.empty();
  private volatile Optional<TrainerApplication> trainer = Optional.empty();

  RunningInstance(ReleaseFollower follower, Role role, StreamWatch watch) {
    this.follower = follower;
    this.role = role;
    this.watch = watch;
  }

  void streams(StreamApplication started) {
    stream = Optional.of(started);
  }

  void learns(TrainerApplication started) {
    trainer = Optional.of(started);
  }

  Optional<StreamApplication> stream() {
    return stream;
  }

  Optional<TrainerApplication> trainer() {
    return trainer;
  }

  /** Notes whether this one learns, and tells another listener. */
  TrainerListener heardBy(TrainerListener listener) {
    return new TrainerListener() {
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
    };
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
}
