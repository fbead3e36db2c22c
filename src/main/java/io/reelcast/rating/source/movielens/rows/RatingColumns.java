package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.Rating;
import java.nio.ByteBuffer;
import java.util.Iterator;
import java.util.stream.IntStream;

/** Ratings in event-time order, held in memory at sixteen bytes each. */
public final class RatingColumns implements OrderedRatings {

  private final RatingIds ids;
  private final IntColumn users;
  private final IntColumn movies;
  private final IntColumn millionths;
  private final IntColumn unsignedSeconds;

  RatingColumns(
      RatingIds ids,
      IntColumn users,
      IntColumn movies,
      IntColumn millionths,
      IntColumn unsignedSeconds) {
    this.ids = ids;
    this.users = users;
    this.movies = movies;
    this.millionths = millionths;
    this.unsignedSeconds = unsignedSeconds;
  }

  @Override
  public long size() {
    return users.size();
  }

  @Override
  public Iterator<Rating> from(long position) {
    int first = (int) Math.min(position, users.size());
    return IntStream.range(first, users.size()).mapToObj(this::at).iterator();
  }

  /** Puts a row's four ints: user, movie, rating, time. */
  public void put(int index, ByteBuffer target) {
    target
        .putInt(users.get(index))
        .putInt(movies.get(index))
        .putInt(millionths.get(index))
        .putInt(unsignedSeconds.get(index));
  }

  @Override
  public void close() {
    // Memory needs no closing.
  }

  private Rating at(int index) {
    return ids.rating(
        users.get(index), movies.get(index), millionths.get(index), unsignedSeconds.get(index));
  }
}
