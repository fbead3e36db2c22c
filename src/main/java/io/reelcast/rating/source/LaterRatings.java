package io.reelcast.rating.source;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** The ratings of a source from one on, as if there were none before. */
public record LaterRatings(RatingSource whole, long from) implements RatingSource {
  public LaterRatings {
    if (from < 0) {
      throw new IllegalArgumentException("a source cannot begin at rating " + from);
    }
  }

  @Override
  public String fingerprint() {
    return whole.fingerprint() + "-from-" + from;
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
    return whole.size().isPresent()
        ? OptionalLong.of(Math.max(0, whole.size().getAsLong() - from))
        : OptionalLong.empty();
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return whole.ratingsFrom(from + position);
  }

  @Override
  public void close() {
    whole.close();
  }
}
