package io.reelcast.exploration.found;

import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Register;
import io.reelcast.rating.Movie;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.TreeMap;

/** How ratings differ with the year in which the movie came out. */
public final class Years implements Finder {
  private final Register register;
  private final TreeMap<Integer, double[]> sums = new TreeMap<>(); // [year] count, sum

  /** A year of release that has ratings. */
  public record Year(int year, long ratings, double mean) {}

  public Years(Register register) {
    this.register = register;
  }

  @Override
  public void take(Event event) {
    OptionalInt year = year(register, event.movie());
    if (year.isPresent()) {
      double[] sum = sums.computeIfAbsent(year.getAsInt(), fresh -> new double[2]);
      sum[0]++;
      sum[1] += event.rating();
    }
  }

  static OptionalInt year(Register register, int movie) {
    return register.movie(movie).map(Movie::year).orElse(OptionalInt.empty());
  }

  /** Rising; none where no year is known. */
  public List<Year> found() {
    List<Year> found = new ArrayList<>();
    sums.forEach((year, sum) -> found.add(new Year(year, (long) sum[0], sum[1] / sum[0])));
    return found;
  }
}
