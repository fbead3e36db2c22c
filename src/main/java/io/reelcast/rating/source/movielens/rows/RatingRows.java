package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.source.movielens.text.IdDictionary;
import io.reelcast.rating.source.movielens.text.TextTable;
import java.io.IOException;
import java.util.Arrays;
import java.util.List;

/**
 * Ratings in file order on their way to {@link RatingColumns}.
 *
 * <p>A row's sort key is its second above its number in the file, so that sorting the keys is
 * stable and the sorted keys are the new order. Each {@code take} frees what it hands over: at no
 * time does a third of the rows exist twice.
 */
public final class RatingRows {

  public static final List<String> COLUMNS = List.of("userId", "movieId", "rating", "timestamp");

  private static final String SECONDS =
      "whole seconds (not milliseconds) since 1970 UTC, such as 978300760";
  private static final int ROW_BITS = 31;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  private final IdDictionary userIds = new IdDictionary();
  private final IdDictionary movieIds = new IdDictionary();
  private final IntColumn users = new IntColumn();
  private final IntColumn movies = new IntColumn();
  private final IntColumn millionths = new IntColumn();
  private final IntColumn unsignedSeconds = new IntColumn();

  /** Reads a table that has {@link #COLUMNS}. */
  public static RatingColumns read(TextTable table) throws IOException {
    RatingRows rows = new RatingRows();
    while (table.next()) {
      rows.users.add(table.id(0, rows.userIds));
      rows.movies.add(table.id(1, rows.movieIds));
      rows.millionths.add(table.millionths(2));
      rows.unsignedSeconds.add((int) table.number(3, SECONDS));
    }
    return new RatingColumns(rows);
  }

  IdDictionary userIds() {
    return userIds;
  }

  IdDictionary movieIds() {
    return movieIds;
  }

  long[] takeTimeOrder() {
    long[] keys = new long[unsignedSeconds.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = Integer.toUnsignedLong(unsignedSeconds.get(row)) << ROW_BITS | row;
    }
    unsignedSeconds.clear();
    Arrays.sort(keys);
    return keys;
  }

  IntColumn takeUsers(long[] order) {
    return take(users, order);
  }

  IntColumn takeMovies(long[] order) {
    return take(movies, order);
  }

  IntColumn takeMillionths(long[] order) {
    return take(millionths, order);
  }

  static IntColumn secondsOf(long[] order) {
    IntColumn seconds = new IntColumn();
    for (long key : order) {
      seconds.add((int) (key >>> ROW_BITS));
    }
    return seconds;
  }

  private static IntColumn take(IntColumn column, long[] order) {
    IntColumn ordered = new IntColumn();
    for (long key : order) {
      ordered.add(column.get((int) (key & ROW_MASK)));
    }
    column.clear();
    return ordered;
  }
}
