package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Estimate;
import io.reelcast.exploration.measure.Growing;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Register;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/**
 * The most and the least loved movies, with how sure that is.
 *
 * <p>A movie's true mean is taken for one draw among all movies' (variance t²), and each rating for
 * that mean and a deviation (variance s²); both variances are estimated from the data by the method
 * of moments. Then the best guess of the true mean is (Σ + k·μ) / (n + k), where k = s² / t² and μ
 * is the mean of all ratings; its error is s / √(n + k). The most loved movies are those whose
 * interval begins highest, the least loved those whose interval ends lowest: few ratings do not
 * lead either list by chance.
 */
public final class Loved implements Finder {
  private static final int[] LEAST_RATINGS = {20, 10, 5, 2};
  private static final int ENOUGH = 100;
  private static final int LISTED = 15;
  private static final int SHOWN = 1200;

  private final Register register;
  private final Growing counts = new Growing();
  private final Growing sums = new Growing();
  private final Growing squares = new Growing();

  /**
   * @param mean of its ratings as they are
   * @param damped the best guess of its true mean
   */
  public record Movie(String movieId, String title, double mean, Estimate damped) {}

  /** How many ratings a movie has, and their mean. */
  public record Point(String title, long ratings, double mean) {}

  /**
   * @param leastRatings how many ratings a movie needs to be listed
   * @param qualified how many movies have so many
   * @param damping k, how many ratings of the mean of all are added to each movie's own
   * @param points movies from the most rated to the least rated, every {@code every}th
   */
  public record Found(
      int leastRatings,
      int qualified,
      double damping,
      List<Movie> most,
      List<Movie> least,
      List<Point> points,
      int every) {}

  public Loved(Register register) {
    this.register = register;
  }

  @Override
  public void take(Event event) {
    counts.add(event.movie(), 1);
    sums.add(event.movie(), event.rating());
    squares.add(event.movie(), event.rating() * event.rating());
  }

  public Found found() {
    Moments moments = moments();
    int needed = LEAST_RATINGS[LEAST_RATINGS.length - 1];
    for (int least : LEAST_RATINGS) {
      if (withAtLeast(least).count() >= ENOUGH) {
        needed = least;
        break;
      }
    }
    List<Movie> movies = withAtLeast(needed).mapToObj(number -> movie(number, moments)).toList();
    int[] rated =
        withAtLeast(1)
            .boxed()
            .sorted(Comparator.comparingDouble(number -> -counts.at(number)))
            .mapToInt(Integer::intValue)
            .toArray();
    int every = Math.max(1, (rated.length + SHOWN - 1) / SHOWN);
    return new Found(
        needed,
        movies.size(),
        moments.damping(),
        first(movies, Comparator.comparingDouble((Movie one) -> -one.damped().low())),
        first(movies, Comparator.comparingDouble((Movie one) -> one.damped().high())),
        points(rated, every),
        every);
  }

  private record Moments(double mean, double within, double damping) {}

  private Moments moments() {
    double n = counts.stream().sum();
    double mean = sums.stream().sum() / n;
    double movies = withAtLeast(1).count();
    double within = 0;
    double between = 0;
    double countSquares = 0;
    for (int number = 0; number < counts.size(); number++) {
      double count = counts.at(number);
      if (count > 0) {
        double own = sums.at(number) / count;
        within += Math.max(0, squares.at(number) - count * own * own);
        between += count * (own - mean) * (own - mean);
        countSquares += count * count;
      }
    }
    double deviation = n > movies ? within / (n - movies) : 0;
    double spread =
        n * n > countSquares ? (between - (movies - 1) * deviation) / (n - countSquares / n) : 0;
    double damping = spread > 0 ? deviation / spread : n;
    return new Moments(mean, deviation, damping);
  }

  private IntStream withAtLeast(int ratings) {
    return IntStream.range(0, counts.size()).filter(number -> counts.at(number) >= ratings);
  }

  private Movie movie(int number, Moments moments) {
    double count = counts.at(number);
    double weight = count + moments.damping();
    double damped = (sums.at(number) + moments.damping() * moments.mean()) / weight;
    Estimate estimate = Estimate.of((long) count, damped, Math.sqrt(moments.within() / weight));
    return new Movie(
        register.movieId(number), register.title(number), sums.at(number) / count, estimate);
  }

  private static List<Movie> first(List<Movie> movies, Comparator<Movie> order) {
    return movies.stream()
        .sorted(order.thenComparing(Movie::movieId))
        .limit(Math.min(LISTED, movies.size() / 2))
        .toList();
  }

  private List<Point> points(int[] rated, int every) {
    List<Point> points = new ArrayList<>();
    for (int i = 0; i < rated.length; i += every) {
      double count = counts.at(rated[i]);
      points.add(new Point(register.title(rated[i]), (long) count, sums.at(rated[i]) / count));
    }
    return points;
  }
}
