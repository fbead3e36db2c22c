package io.reelcast.training.online.growth;

import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import java.util.Iterator;
import java.util.List;
import java.util.OptionalLong;
import java.util.stream.Stream;

/** What examples told of, as a source to train on. */
public record GrownRatings(List<Movie> catalogue, List<Rating> ratings) implements RatingSource {
  @Override
  public String fingerprint() {
    Fingerprint contents = new Fingerprint();
    // A training that was stopped goes on only where the same movies are known.
    catalogue.forEach(movie -> contents.with(movie + "\n"));
    ratings.forEach(rating -> contents.with(rating + "\n"));
    return contents.prefixed("examples");
  }

  @Override
  public Stream<Movie> movies() {
    return catalogue.stream();
  }

  @Override
  public Stream<User> users() {
    return Stream.empty();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(ratings.size());
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return ratings.listIterator((int) position);
  }
}
