package io.reelcast.backtest.contestant.network;

import io.reelcast.history.UserState;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import io.reelcast.training.sample.RunningCrowd;

/**
 * The releases that follow each other while ratings come in: the weights stay, what the crowd says
 * is told anew after 100 ratings, after twice as many, and so on, and in the end after every so
 * many. Not for several threads.
 */
final class ReleaseCourse {
  private static final long FIRST = 100;

  private final RunningCrowd crowd;
  private final long every;
  private ReleaseFiles files;
  private long taken;
  private long due = FIRST;

  /**
   * @param crowd before the first rating
   * @param every how many ratings lie between two releases at most
   */
  ReleaseCourse(ReleaseFiles first, RunningCrowd crowd, long every) {
    this.files = first;
    this.crowd = crowd;
    this.every = every;
  }

  /** The release that predicts now. */
  Release current() {
    return files.release();
  }

  /** Others weights predict from now on. */
  void follow(ReleaseFiles trained) {
    files = trained;
  }

  /** Takes a rating in, which was predicted by the current release. */
  void take(UserState before, Rating rating, boolean isLate) {
    crowd.add(before, rating, isLate);
    taken++;
    if (taken == due) {
      due += Math.min(due, every);
      files = files.withCrowd(crowd.movies().now(), crowd.aftermaths().now());
    }
  }
}
