package io.reelcast.serving.instance;

import io.reelcast.model.release.Release;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.check.Tally;
import io.reelcast.scoring.timeline.Timeline;
import io.reelcast.stream.query.LocalUsers;
import java.time.Instant;
import java.util.Optional;

/** A running instance, as it is asked. Several threads may ask. */
public interface Instance {
  String version();

  /** What it does: {@code all}, {@code predictor} or {@code trainer}. */
  String role();

  /** Whether it takes ratings in. */
  boolean predicts();

  Instant startedAt();

  /** The release that predicts now. */
  Release release();

  /** All releases that were published. */
  ReleaseJournal releases();

  /** The users that it keeps; empty before its stream has started, and where it keeps none. */
  Optional<LocalUsers> users();

  /** Of its stream, in the words of Kafka Streams. */
  String streamState();

  /** What has stopped it by itself. */
  Optional<Throwable> failure();

  /** Whether it is the one that learns. */
  boolean isLearning();

  /** Why it learns no longer. */
  Optional<Throwable> trainerFailure();

  Tally tally();

  Timeline timeline();

  /** The newest prediction that it has made. */
  Optional<Prediction> newest();
}
