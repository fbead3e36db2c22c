package io.reelcast.training.online;

import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.training.Example;
import io.reelcast.training.online.OnlineTrainer.Means;
import java.util.ArrayList;
import java.util.List;

/**
 * A stream of ratings and the trainer that learns from it: each rating is predicted by the newest
 * release. Offsets have gaps, as transactions leave them.
 */
final class Course {
  /** The offset of the first example. */
  static final long START = 1_000;

  private static final int GAP_EVERY = 7;

  private final StreamedUsers users;
  private final OnlineTrainer trainer;
  private final List<Taken> taken = new ArrayList<>();
  private final List<ReleaseFiles> releases = new ArrayList<>();
  private Release current;

  /** An example and where it lies. */
  record Taken(Example example, long offset) {}

  /**
   * @param users as they were before the first example
   */
  Course(ReleaseFiles first, Means means, List<Movie> catalogue, StreamedUsers users) {
    this.users = users;
    this.trainer = begun(first, means, catalogue);
    this.current = first.release();
  }

  Course take(List<Rating> ratings) {
    for (Rating rating : ratings) {
      Example example = users.take(rating, current);
      take(new Taken(example, START + taken.size() + taken.size() / GAP_EVERY));
    }
    return this;
  }

  void take(Taken next) {
    taken.add(next);
    trainer
        .take(next.example(), next.offset())
        .ifPresent(
            release -> {
              releases.add(release);
              current = release.release();
            });
  }

  OnlineTrainer trainer() {
    return trainer;
  }

  List<Taken> taken() {
    return taken;
  }

  /** The examples behind one release up to another. */
  List<Taken> between(ReleaseFiles release, ReleaseFiles later) {
    return between(descent(release).to(), descent(later).to());
  }

  /** The examples from one offset up to another. */
  List<Taken> between(long from, long to) {
    return taken.stream().filter(next -> next.offset() >= from && next.offset() < to).toList();
  }

  /** Those that followed the first one. */
  List<ReleaseFiles> releases() {
    return releases;
  }

  List<String> names() {
    return names(releases);
  }

  List<Descent> descents() {
    return releases.stream().map(Course::descent).toList();
  }

  static Descent descent(ReleaseFiles release) {
    return release.release().descent().orElseThrow();
  }

  static List<String> names(List<ReleaseFiles> releases) {
    return releases.stream().map(files -> files.release().sha256()).toList();
  }

  /** What another trainer makes of the same examples. */
  static List<ReleaseFiles> again(OnlineTrainer trainer, List<Taken> examples) {
    List<ReleaseFiles> releases = new ArrayList<>();
    examples.forEach(next -> trainer.take(next.example(), next.offset()).ifPresent(releases::add));
    return releases;
  }

  /** A trainer that has taken nothing in yet. */
  static OnlineTrainer begun(ReleaseFiles first, Means means, List<Movie> catalogue) {
    OnlineTrainer trainer = OnlineTrainer.behind(first, means, START);
    catalogue.forEach(trainer::describe);
    return trainer;
  }

  /** A trainer that goes on behind a release, all that it keeps being read again. */
  static OnlineTrainer restarted(
      ReleaseFiles newest, Means means, List<Movie> catalogue, List<Taken> examples) {
    OnlineTrainer trainer =
        OnlineTrainer.behind(ReleaseFiles.unzip(newest.zip()), means, descent(newest).to());
    catalogue.forEach(trainer::recall);
    long from = trainer.reachesBackTo();
    for (Taken past : examples) {
      if (past.offset() >= from && past.offset() < trainer.next()) {
        trainer.recall(past.example(), past.offset());
      }
    }
    return trainer;
  }
}
