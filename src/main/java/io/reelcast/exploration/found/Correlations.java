package io.reelcast.exploration.found;

import io.reelcast.exploration.measure.Products;
import io.reelcast.exploration.walk.Event;
import io.reelcast.exploration.walk.Finder;
import io.reelcast.exploration.walk.Register;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalInt;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/**
 * How quantities that are known when a rating is given go with it and with each other. Counts and
 * gaps are taken by their logarithm: they reach over many powers of ten.
 */
public final class Correlations implements Finder {
  private final List<Quantity> quantities;
  private final Products products;
  private final double[] values;

  private record Quantity(String name, ToDoubleFunction<Event> value) {}

  /**
   * @param names of the quantities that vary
   * @param coefficients Pearson's, a row for each quantity and in it a number for each
   */
  public record Found(List<String> names, List<List<Double>> coefficients) {}

  public Correlations(Register register) {
    this.quantities =
        List.of(
            new Quantity("rating", Event::rating),
            new Quantity("user’s mean so far", event -> event.userPast().mean()),
            new Quantity("movie’s mean so far", event -> event.moviePast().mean()),
            new Quantity("last rating", event -> event.userPast().last()),
            new Quantity("mean of last five", event -> event.userPast().lastFive()),
            new Quantity("user’s count (log)", event -> Math.log1p(event.userPast().count())),
            new Quantity("movie’s count (log)", event -> Math.log1p(event.moviePast().count())),
            new Quantity("gap (log)", event -> Math.log1p(event.userPast().gap())),
            new Quantity("hour of day", Clock::hour),
            new Quantity("movie’s year", event -> year(register, event)),
            new Quantity("movie’s age", event -> yearOf(event) - year(register, event)));
    this.products = new Products(quantities.size());
    this.values = new double[quantities.size()];
  }

  @Override
  public void take(Event event) {
    for (int i = 0; i < values.length; i++) {
      values[i] = quantities.get(i).value().applyAsDouble(event);
    }
    products.add(values);
  }

  public Found found() {
    int[] varying = IntStream.range(0, quantities.size()).filter(products::varies).toArray();
    List<String> names = new ArrayList<>();
    List<List<Double>> coefficients = new ArrayList<>();
    for (int one : varying) {
      names.add(quantities.get(one).name());
      coefficients.add(
          IntStream.of(varying).mapToObj(other -> products.correlation(one, other)).toList());
    }
    return new Found(names, coefficients);
  }

  private static double year(Register register, Event event) {
    OptionalInt year = Years.year(register, event.movie());
    return year.isPresent() ? year.getAsInt() : Double.NaN;
  }

  private static double yearOf(Event event) {
    return Instant.ofEpochSecond(event.second()).atOffset(ZoneOffset.UTC).getYear();
  }
}
