package io.reelcast.backtest.contestant.network.course;

import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import io.reelcast.training.sample.RunningCrowd;
import java.util.Optional;

/**
 * Releases whose weights stay, unless a growth trains others: what the crowd says is told anew
 * after 100 ratings, after twice as many, and so on, and in the end after every so many. Not for
 * several threads.
 */
public final class ReleaseCourse implements Succession {
  private static final long FIRST = 100;

  private final Optional<RunningCrowd> crowd;
  private final long every;
  private final Optional<Growth> growth;
  private ReleaseFiles files;
  private long taken;
  private long due = FIRST;

  /**
   * @param crowd before the first rating
   * @param every how many ratings lie between two releases at most
   * @param growth trains other weights as ratings come in, if it is to be
   */
  public ReleaseCourse(
      ReleaseFiles first, RunningCrowd crowd, long every, Optional<Growth> growth) {
    this(first, Optional.of(crowd), every, growth);
  }

  private ReleaseCourse(
      ReleaseFiles first, Optional<RunningCrowd> crowd, long every, Optional<Growth> growth) {
    this.files = first;
    this.crowd = crowd;
    this.every = every;
    this.growth = growth;
  }

  /** One release that stays as it is. */
  public static ReleaseCourse staying(ReleaseFiles only) {
    return new ReleaseCourse(only, Optional.empty(), Long.MAX_VALUE, Optional.empty());
  }

  @Override
  public Release current() {
    return files.release();
  }

  /** Its files. */
  public ReleaseFiles files() {
    return files;
  }

  /** Other weights predict from now on. */
  public void follow(ReleaseFiles trained) {
    files = trained;
  }

  @Override
  public void take(Advance advance) {
    crowd.ifPresent(
        listening -> {
          listening.add(advance.before(), advance.arrival().rating(), advance.reception().isLate());
          taken++;
          if (taken == due) {
            due += Math.min(due, every);
            files = files.withCrowd(listening.movies().now(), listening.aftermaths().now());
          }
        });
    growth.flatMap(growing -> growing.take(advance.arrival().rating())).ifPresent(this::follow);
  }
}
