package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Chronicle;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A chronicle as a source to train on. */
record ChronicleRatings(Chronicle chronicle) implements RatingSource {

  @Override
  public String fingerprint() {
    Fingerprint contents = new Fingerprint();
    for (int place = 0; place < chronicle.size(); place++) {
      contents.with(chronicle.whole(place).toString());
    }
    return contents.prefixed("chronicle");
  }

  @Override
  public Stream<Movie> movies() {
    return chronicle.catalogue();
  }

  @Override
  public Stream<User> users() {
    return Stream.empty();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(chronicle.size());
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return LongStream.range(position, chronicle.size())
        .mapToObj(place -> chronicle.whole((int) place))
        .iterator();
  }
}
