package io.reelcast.rating.source;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** The first ratings of a source, as if there were no more. */
public record FirstRatings(RatingSource whole, long count) implements RatingSource {
  public FirstRatings {
    if (count < 0) {
      throw new IllegalArgumentException("a source cannot have " + count + " ratings");
    }
  }

  @Override
  public String fingerprint() {
    return whole.fingerprint() + "-first-" + count;
  }

  @Override
  public Stream<Movie> movies() {
    return whole.movies();
  }

  @Override
  public Stream<User> users() {
    return whole.users();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(Math.min(count, whole.size().orElse(count)));
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    Iterator<Rating> ratings = whole.ratingsFrom(position);
    return LongStream.range(position, Math.max(position, count))
        .takeWhile(at -> ratings.hasNext())
        .mapToObj(at -> ratings.next())
        .iterator();
  }

  @Override
  public void close() {
    whole.close();
  }
}
