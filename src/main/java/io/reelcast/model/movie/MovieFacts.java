package io.reelcast.model.movie;

/**
 * What is known of one movie. A surplus is a rating less the mean of all ratings when it came.
 *
 * @param count how many ratings it has
 * @param surplus the sum of their surpluses
 * @param squares the sum of the surpluses' squares
 * @param year the year of release, or {@link #NO_YEAR}
 * @param genres its genres, one bit each, by their place in the {@link Genres}
 */
public record MovieFacts(long count, double surplus, double squares, int year, int genres) {
  /** Of a movie whose year is not known. */
  public static final int NO_YEAR = 0;

  public MovieFacts {
    if (count < 0 || !Double.isFinite(surplus) || !Double.isFinite(squares)) {
      throw new IllegalArgumentException(
          "no facts of a movie: %d ratings, surplus %s, squares %s"
              .formatted(count, surplus, squares));
    }
  }

  /** A movie of which nothing is known. */
  public static final MovieFacts UNKNOWN = of(NO_YEAR, 0);

  /** A movie that nobody has rated. */
  public static MovieFacts of(int year, int genres) {
    return new MovieFacts(0, 0, 0, year, genres);
  }

  MovieFacts with(double surplusOfOne) {
    return new MovieFacts(
        count + 1, surplus + surplusOfOne, squares + surplusOfOne * surplusOfOne, year, genres);
  }

  /** The mean surplus as if there were {@code weight} more ratings of none. */
  double bias(double weight) {
    return count == 0 ? 0 : surplus / (count + weight);
  }

  /** The standard deviation of its surpluses, {@code weight} more ratings having one of 1. */
  double deviation(double weight) {
    double mean = count == 0 ? 0 : surplus / count;
    double sum = Math.max(0, squares - count * mean * mean) + weight;
    return weight + count == 0 ? 1 : Math.sqrt(sum / (count + weight));
  }
}
