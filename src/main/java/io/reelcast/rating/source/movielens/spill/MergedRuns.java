package io.reelcast.rating.source.movielens.spill;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.movielens.rows.RatingIds;
import java.util.Comparator;
import java.util.Iterator;
import java.util.NoSuchElementException;
import java.util.PriorityQueue;

/** The records of all runs by time; of equal times those of the earlier run come first. */
final class MergedRuns implements Iterator<Rating> {

  private final RatingIds ids;
  private final PriorityQueue<RunReader> heads =
      new PriorityQueue<>(
          Comparator.comparingLong(RunReader::seconds).thenComparingInt(RunReader::number));

  MergedRuns(SpillFile file, RatingIds ids) {
    this.ids = ids;
    file.runs().forEach(run -> advance(new RunReader(file, run)));
  }

  @Override
  public boolean hasNext() {
    return !heads.isEmpty();
  }

  @Override
  public Rating next() {
    RunReader earliest = take();
    Rating rating = earliest.rating(ids);
    advance(earliest);
    return rating;
  }

  void skip(long count) {
    for (long skipped = 0; skipped < count; skipped++) {
      advance(take());
    }
  }

  private RunReader take() {
    RunReader earliest = heads.poll();
    if (earliest == null) {
      throw new NoSuchElementException("the ratings have ended");
    }
    return earliest;
  }

  private void advance(RunReader reader) {
    if (reader.next()) {
      heads.add(reader);
    }
  }
}
