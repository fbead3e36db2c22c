package io.reelcast.backtest.contestant;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Ground;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.List;
import java.util.stream.IntStream;

/** What contestants know beforehand in tests, on a scale from 1 to 5. */
public final class Grounds {
  private Grounds() {}

  /** No warm part. */
  public static Ground empty(int users, int movies) {
    return new Ground(chronicle(List.of()), users, movies, 1, 5, 1);
  }

  /** A warm part in which all users and movies appear. */
  public static Ground of(Chronicle warm) {
    return new Ground(warm, warm.users(), warm.movies(), 1, 5, 1);
  }

  /**
   * Ratings in this order, a second apart.
   *
   * @param ratings each a user, a movie and the rating; the numbers of users and of movies must
   *     first appear in order
   */
  public static Chronicle chronicle(List<double[]> ratings) {
    List<Rating> whole =
        IntStream.range(0, ratings.size())
            .mapToObj(
                place ->
                    new Rating(
                        "u" + (int) ratings.get(place)[0],
                        "m" + (int) ratings.get(place)[1],
                        ratings.get(place)[2],
                        Instant.ofEpochSecond(place)))
            .toList();
    return Chronicle.of(new ListedRatings(List.of(), whole));
  }
}
