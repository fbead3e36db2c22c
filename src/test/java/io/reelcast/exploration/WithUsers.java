package io.reelcast.exploration;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.RatingSource;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** A source with what is known of its users. */
record WithUsers(RatingSource source, List<User> known) implements RatingSource {

  @Override
  public String fingerprint() {
    return source.fingerprint();
  }

  @Override
  public Stream<Movie> movies() {
    return source.movies();
  }

  @Override
  public Stream<User> users() {
    return known.stream();
  }

  @Override
  public OptionalLong size() {
    return source.size();
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return source.ratingsFrom(position);
  }
}
