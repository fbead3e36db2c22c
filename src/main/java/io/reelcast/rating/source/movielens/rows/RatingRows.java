package io.reelcast.rating.source.movielens.rows;

import io.reelcast.rating.source.movielens.text.TextTable;
import java.util.Arrays;
import java.util.List;

/**
 * Ratings in file order on their way to {@link RatingColumns}, as many at a time as memory shall
 * hold.
 *
 * <p>A row's sort key is its second above its number among these rows, so that sorting the keys is
 * stable and the sorted keys are the new order. A column is freed as soon as it is in order: at no
 * time does a third of the rows exist twice.
 */
public final class RatingRows {

  public static final List<String> COLUMNS = List.of("userId", "movieId", "rating", "timestamp");

  private static final String SECONDS =
      "whole seconds (not milliseconds) since 1970 UTC, such as 978300760";
  private static final int ROW_BITS = 31;
  private static final long ROW_MASK = (1L << ROW_BITS) - 1;

  private final RatingIds ids = new RatingIds();
  private final IntColumn users = new IntColumn();
  private final IntColumn movies = new IntColumn();
  private final IntColumn millionths = new IntColumn();
  private final IntColumn unsignedSeconds = new IntColumn();

  /** Takes in the current row of a table that has {@link #COLUMNS}. */
  public void add(TextTable table) {
    users.add(table.id(0, ids.users()));
    movies.add(table.id(1, ids.movies()));
    millionths.add(table.millionths(2));
    unsignedSeconds.add((int) table.number(3, SECONDS));
  }

  public int size() {
    return users.size();
  }

  /** The ids of all rows that were ever added. */
  public RatingIds ids() {
    return ids;
  }

  /** Hands over the rows in event-time order; there are none then. */
  public RatingColumns takeInTimeOrder() {
    long[] order = takeTimeOrder();
    return new RatingColumns(
        ids, take(users, order), take(movies, order), take(millionths, order), secondsOf(order));
  }

  private long[] takeTimeOrder() {
    long[] keys = new long[unsignedSeconds.size()];
    for (int row = 0; row < keys.length; row++) {
      keys[row] = Integer.toUnsignedLong(unsignedSeconds.get(row)) << ROW_BITS | row;
    }
    unsignedSeconds.clear();
    Arrays.sort(keys);
    return keys;
  }

  private static IntColumn secondsOf(long[] order) {
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
