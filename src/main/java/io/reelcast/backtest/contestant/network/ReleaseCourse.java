package io.reelcast.backtest.contestant.network;

import io.reelcast.history.UserState;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import io.reelcast.training.sample.RunningCrowd;
import java.util.Optional;

/**
 * The releases that follow each other while ratings come in: the weights stay, what the crowd says
 * is told anew after 100 ratings, after twice as many, and so on, and in the end after every so
 * many. Not for several threads.
 */
final class ReleaseCourse {
  private static final long FIRST = 100;

  private final Optional<RunningCrowd> crowd;
  private final long every;
  private ReleaseFiles files;
  private long taken;
  private long due = FIRST;

  /**
   * @param crowd before the first rating
   * @param every how many ratings lie between two releases at most
   */
  ReleaseCourse(ReleaseFiles first, RunningCrowd crowd, long every) {
    this(first, Optional.of(crowd), every);
  }

  private ReleaseCourse(ReleaseFiles first, Optional<RunningCrowd> crowd, long every) {
    this.files = first;
    this.crowd = crowd;
    this.every = every;
  }

  /** One release that stays as it is. */
  static ReleaseCourse staying(ReleaseFiles only) {
    return new ReleaseCourse(only, Optional.empty(), Long.MAX_VALUE);
  }

  /** The release that predicts now. */
  Release current() {
    return files.release();
  }

  /** Its files. */
  ReleaseFiles files() {
    return files;
  }

  /** Other weights predict from now on. */
  void follow(ReleaseFiles trained) {
    files = trained;
  }

  /** Takes a rating in, which was predicted by the current release. */
  void take(UserState before, Rating rating, boolean isLate) {
    crowd.ifPresent(
        listening -> {
          listening.add(before, rating, isLate);
          taken++;
          if (taken == due) {
            due += Math.min(due, every);
            files = files.withCrowd(listening.movies().now(), listening.aftermaths().now());
          }
        });
  }
}
