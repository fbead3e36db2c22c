package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.movielens.text.IdDictionary;
import java.time.Instant;

/** The ids of a table of ratings, which is all of it that is kept in memory however long it is. */
public record RatingIds(IdDictionary users, IdDictionary movies) {

  private static final double MILLION = 1_000_000;

  RatingIds() {
    this(new IdDictionary(), new IdDictionary());
  }

  /** The rating that four ints of a row stand for. */
  public Rating rating(int user, int movie, int millionths, int unsignedSeconds) {
    return new Rating(
        users.name(user),
        movies.name(movie),
        millionths / MILLION,
        Instant.ofEpochSecond(Integer.toUnsignedLong(unsignedSeconds)));
  }
}
