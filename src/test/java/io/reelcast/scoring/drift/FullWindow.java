package io.reelcast.scoring.drift;

import java.util.ArrayList;
import java.util.List;

/** What {@link Adwin} does, with every value kept and every sum made anew. */
final class FullWindow {
  private final AdwinSettings settings;
  private final List<Double> values = new ArrayList<>();

  /** How many values lie in each bucket, the oldest first. */
  private final List<Integer> buckets = new ArrayList<>();

  private long added;

  FullWindow(AdwinSettings settings) {
    this.settings = settings;
  }

  List<Double> values() {
    return values;
  }

  Change add(double value) {
    values.add(value);
    buckets.add(1);
    for (int size = 1; count(size) > settings.buckets(); size *= 2) {
      int oldest = buckets.indexOf(size);
      buckets.remove(oldest);
      buckets.set(oldest, 2 * size);
    }
    added++;
    Change seen = added % settings.clock() == 0 ? difference() : Change.NONE;
    Change next = seen;
    while (next != Change.NONE) {
      values.subList(0, buckets.remove(0)).clear();
      next = difference();
    }
    return seen;
  }

  private long count(int size) {
    return buckets.stream().filter(bucket -> bucket == size).count();
  }

  private Change difference() {
    int border = 0;
    for (int bucket : buckets) {
      border += bucket;
      int newer = values.size() - border;
      if (border >= settings.leastPart() && newer >= settings.leastPart()) {
        double rise = mean(values.subList(border, values.size())) - mean(values.subList(0, border));
        if (Math.abs(rise) > explainedByChance(border, newer)) {
          return rise > 0 ? Change.RISE : Change.FALL;
        }
      }
    }
    return Change.NONE;
  }

  private double explainedByChance(double older, double newer) {
    double m = 1 / (1 / older + 1 / newer);
    double logarithm = Math.log(2 / (settings.delta() / Math.log(values.size())));
    return Math.sqrt(2 / m * variance(values) * logarithm)
        + 2 / (3 * m) * settings.range() * logarithm;
  }

  static double mean(List<Double> values) {
    return values.stream().mapToDouble(Double::doubleValue).average().orElseThrow();
  }

  static double variance(List<Double> values) {
    double mean = mean(values);
    return values.stream()
        .mapToDouble(value -> (value - mean) * (value - mean))
        .average()
        .orElseThrow();
  }
}
