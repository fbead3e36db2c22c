package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.movielens.text.IdDictionary;
import java.time.Instant;

/** Ratings in event-time order at sixteen bytes each. */
public final class RatingColumns {

  private static final double MILLION = 1_000_000;

  private final IdDictionary userIds;
  private final IdDictionary movieIds;
  private final IntColumn users;
  private final IntColumn movies;
  private final IntColumn millionths;
  private final IntColumn unsignedSeconds;

  RatingColumns(RatingRows rows) {
    long[] order = rows.takeTimeOrder();
    this.userIds = rows.userIds();
    this.movieIds = rows.movieIds();
    this.users = rows.takeUsers(order);
    this.movies = rows.takeMovies(order);
    this.millionths = rows.takeMillionths(order);
    this.unsignedSeconds = RatingRows.secondsOf(order);
  }

  public int size() {
    return users.size();
  }

  public Rating at(int index) {
    return new Rating(
        userIds.name(users.get(index)),
        movieIds.name(movies.get(index)),
        millionths.get(index) / MILLION,
        Instant.ofEpochSecond(Integer.toUnsignedLong(unsignedSeconds.get(index))));
  }
}
