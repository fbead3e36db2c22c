package io.reelcast.rating.source.movielens.spill;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.movielens.rows.RatingIds;
import java.nio.ByteBuffer;

/** Steps through one run; it stands before the first record to begin with. */
final class RunReader {

  private static final int BUFFER_RECORDS = 1 << 12;

  private final SpillFile file;
  private final Run run;
  private ByteBuffer buffer = ByteBuffer.allocate(0);
  private int read;
  private int user;
  private int movie;
  private int millionths;
  private int unsignedSeconds;

  RunReader(SpillFile file, Run run) {
    this.file = file;
    this.run = run;
  }

  /** Steps to the next record; false at the run's end. */
  boolean next() {
    if (!buffer.hasRemaining() && !fill()) {
      return false;
    }
    user = buffer.getInt();
    movie = buffer.getInt();
    millionths = buffer.getInt();
    unsignedSeconds = buffer.getInt();
    return true;
  }

  int number() {
    return run.number();
  }

  long seconds() {
    return Integer.toUnsignedLong(unsignedSeconds);
  }

  Rating rating(RatingIds ids) {
    return ids.rating(user, movie, millionths, unsignedSeconds);
  }

  private boolean fill() {
    int following = Math.min(run.size() - read, BUFFER_RECORDS);
    if (following * SpillFile.RECORD_BYTES != buffer.capacity()) {
      buffer = ByteBuffer.allocate(following * SpillFile.RECORD_BYTES);
    }
    file.read(run.start() + read, buffer.clear());
    read += following;
    return following > 0;
  }
}
