package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.Rating;
import java.util.Iterator;

/** Ratings in event-time order, ties in the order of their file. */
public interface OrderedRatings extends AutoCloseable {

  long size();

  /** The ratings from the {@code position}th on, counted from 0; each iteration starts anew. */
  Iterator<Rating> from(long position);

  @Override
  void close();
}
