package io.reelcast.rating.source.movielens.spill;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.movielens.rows.OrderedRatings;
import io.reelcast.rating.source.movielens.rows.RatingIds;
import java.util.Iterator;

/** Ratings in a temporary file; an iteration from behind the beginning reads what is before too. */
final class SpilledRatings implements OrderedRatings {

  private final SpillFile file;
  private final RatingIds ids;

  SpilledRatings(SpillFile file, RatingIds ids) {
    this.file = file;
    this.ids = ids;
  }

  @Override
  public long size() {
    return file.size();
  }

  @Override
  public Iterator<Rating> from(long position) {
    MergedRuns ratings = new MergedRuns(file, ids);
    ratings.skip(Math.min(position, size()));
    return ratings;
  }

  @Override
  public void close() {
    file.close();
  }
}
