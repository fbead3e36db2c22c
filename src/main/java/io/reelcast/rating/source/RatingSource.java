package io.reelcast.rating.source;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/**
 * Movies, users, and ratings in the order in which they are to be taken in: by event time where
 * they lie in files or are made, ties in the order of the source, and by arrival where they were
 * published.
 */
public interface RatingSource extends AutoCloseable {

  /** Names this source and its contents: equal for equal ratings in equal order. */
  String fingerprint();

  Stream<Movie> movies();

  Stream<User> users();

  /** How many ratings there are, or empty where there is no end or only reading would tell. */
  OptionalLong size();

  /** How many ratings there are; where only reading tells, they are read. */
  default long counted() {
    return size()
        .orElseGet(
            () -> {
              long count = 0;
              for (Iterator<Rating> each = ratingsFrom(0); each.hasNext(); each.next()) {
                count++;
              }
              return count;
            });
  }

  /** The ratings from the {@code position}th on, counted from 0. */
  Iterator<Rating> ratingsFrom(long position);

  /** Gives back what iterations need beside memory; there are none afterwards. */
  @Override
  default void close() {}
}
