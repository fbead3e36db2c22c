package io.reelcast.training.golden;

import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/**
 * What a release says to a user who has given some ratings.
 *
 * @param forecast the next five ratings
 * @param movies those that it is asked about
 * @param conditioned the rating of each of them, were it the next
 * @param next their ratings, were they rated one after the other
 */
record GoldenUser(
    String name,
    List<Given> ratings,
    Said forecast,
    List<String> movies,
    Said conditioned,
    Said next) {

  /** A rating; the time is in milliseconds since 1970. */
  record Given(String movieId, double rating, long ratedAt) {}

  /** Ratings with their intervals. */
  record Said(List<Float> ratings, List<Float> low, List<Float> high) {
    static Said of(Forecast forecast) {
      return new Said(list(forecast.ratings()), list(forecast.low()), list(forecast.high()));
    }

    private static List<Float> list(Floats values) {
      return IntStream.range(0, values.size()).mapToObj(values::get).toList();
    }
  }

  static GoldenUser asked(Release release, String name, List<Given> ratings, List<String> movies) {
    UserState state = UserState.UNKNOWN;
    for (Given given : ratings) {
      Instant ratedAt = Instant.ofEpochMilli(given.ratedAt());
      state = state.after(new Rating(name, given.movieId(), given.rating(), ratedAt), release);
    }
    return new GoldenUser(
        name,
        ratings,
        Said.of(release.forecast(state)),
        movies,
        Said.of(release.conditioned(state, movies)),
        Said.of(release.next(state, movies)));
  }

  /** The same user, asked anew. */
  GoldenUser askedAgain(Release release) {
    return asked(release, name, ratings, movies);
  }
}
