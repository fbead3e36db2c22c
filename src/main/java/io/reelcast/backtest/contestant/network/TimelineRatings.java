package io.reelcast.backtest.contestant.network;

import io.reelcast.backtest.Timeline;
import io.reelcast.rating.Movie;
import io.reelcast.rating.Rating;
import io.reelcast.rating.User;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.rating.source.RatingSource;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.stream.LongStream;
import java.util.stream.Stream;

/** A timeline as a source to train on. */
record TimelineRatings(Timeline timeline) implements RatingSource {

  @Override
  public String fingerprint() {
    Fingerprint contents = new Fingerprint();
    for (int place = 0; place < timeline.size(); place++) {
      contents.with(timeline.whole(place).toString());
    }
    return contents.prefixed("timeline");
  }

  @Override
  public Stream<Movie> movies() {
    return timeline.catalogue();
  }

  @Override
  public Stream<User> users() {
    return Stream.empty();
  }

  @Override
  public OptionalLong size() {
    return OptionalLong.of(timeline.size());
  }

  @Override
  public Iterator<Rating> ratingsFrom(long position) {
    return LongStream.range(position, timeline.size())
        .mapToObj(place -> timeline.whole((int) place))
        .iterator();
  }
}
