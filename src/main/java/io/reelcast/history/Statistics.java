package io.reelcast.history;

/**
 * Running statistics over all accepted ratings of a user. A residual is a rating less what its
 * movie was known to get when it came.
 *
 * @param count how many there are; also the sequence of the newest
 * @param sum their sum
 * @param squares the sum of their squares
 * @param residuals the sum of their residuals
 * @param quick the residuals' mean, weighted so that the last three or so count
 * @param slow the same of the last ten or so
 * @param firstRatedAt event time of the oldest, in milliseconds since 1970 UTC
 * @param visit how many were given since the user last paused for {@link #PAUSE_MILLIS}
 */
public record Statistics(
    long count,
    double sum,
    double squares,
    double residuals,
    double quick,
    double slow,
    long firstRatedAt,
    long visit) {
  /** A pause that ends a visit. */
  public static final long PAUSE_MILLIS = 3_600_000;

  static final Statistics NONE = new Statistics(0, 0, 0, 0, 0, 0, 0, 0);
  private static final double QUICK_SHARE = 0.3;
  private static final double SLOW_SHARE = 0.1;

  /** What is left of statistics that knew only these two. */
  public static Statistics of(long count, double sum) {
    double squares = count == 0 ? 0 : sum * sum / count;
    return new Statistics(count, sum, squares, 0, 0, 0, 0, count);
  }

  /**
   * @param expected what the movie was known to get
   * @param newestRatedAt event time of the newest rating before it
   */
  Statistics with(HistoryRecord record, double expected, long newestRatedAt) {
    double rating = record.rating();
    double residual = rating - expected;
    boolean paused = record.ratedAt() - newestRatedAt > PAUSE_MILLIS;
    return new Statistics(
        count + 1,
        sum + rating,
        squares + rating * rating,
        residuals + residual,
        quick + QUICK_SHARE * (residual - quick),
        slow + SLOW_SHARE * (residual - slow),
        count == 0 ? record.ratedAt() : Math.min(firstRatedAt, record.ratedAt()),
        paused ? 1 : visit + 1);
  }

  /** The mean, or {@code prior} of a user without ratings. */
  public double mean(double prior) {
    return count == 0 ? prior : sum / count;
  }

  /** The mean as if the user had also given {@code weight} ratings of {@code prior}. */
  public double dampedMean(double prior, double weight) {
    return count == 0 ? prior : (sum + weight * prior) / (count + weight);
  }

  /** The standard deviation of the ratings; 0 of none. */
  public double deviation() {
    double mean = mean(0);
    return count == 0 ? 0 : Math.sqrt(Math.max(0, squares / count - mean * mean));
  }

  /** The mean residual as if there were {@code weight} more of zero. */
  public double dampedResidual(double weight) {
    return count == 0 ? 0 : residuals / (count + weight);
  }
}
