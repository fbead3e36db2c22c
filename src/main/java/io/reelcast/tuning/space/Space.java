package io.reelcast.tuning.space;

import static io.reelcast.tuning.space.Dimension.even;
import static io.reelcast.tuning.space.Dimension.logarithmic;
import static io.reelcast.tuning.space.Dimension.oneOf;

import io.reelcast.setting.InvalidSetting;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * The settings that are searched. A trial's values depend on the seed, on its number and on the
 * setting's name only: another range, or one setting more, leaves all others as they were.
 */
public record Space(List<Dimension> dimensions) {
  /** How a network is trained: one line a setting. */
  public static final Space STANDARD =
      new Space(
          List.of(
              logarithmic("training.learning-rate", 0.0003, 0.03),
              oneOf("training.batch", "64", "128", "256", "512", "1024"),
              even("training.dropout", 0, 0.3),
              logarithmic("training.weight-decay", 0.001, 1),
              oneOf("training.optimiser", "adam", "amsgrad", "nadam", "rmsprop"),
              oneOf("training.samples", "50000", "100000", "200000", "400000"),
              oneOf("network.layers", "1", "2"),
              oneOf("network.width", "4", "8", "16", "32", "64"),
              oneOf("network.dense", "8", "16", "32", "64", "128"),
              logarithmic("network.movie-damping", 1, 50)));

  /** How a network learns that is trained already: one line a setting. */
  public static final Space ONLINE =
      new Space(
          List.of(
              logarithmic("online.learning-rate", 0.00001, 0.001),
              oneOf("online.round", "500", "1000", "2000", "5000", "10000"),
              even("online.older", 0, 2),
              oneOf("online.memory", "5000", "20000", "50000", "100000")));

  public Space {
    dimensions = List.copyOf(dimensions);
  }

  /** The values of a trial, by name. */
  public Map<String, String> draw(int seed, int trial) {
    Map<String, String> values = new LinkedHashMap<>();
    for (Dimension dimension : dimensions) {
      values.put(dimension.name(), dimension.at(chance(seed, trial, dimension.name())));
    }
    return values;
  }

  /** The same with other bounds of a setting. */
  public Space within(String name, String bounds) {
    requireSearched("--range", name);
    return new Space(
        dimensions.stream()
            .map(each -> each.name().equals(name) ? each.within(bounds) : each)
            .toList());
  }

  /** The same without a setting, which may be none of them. */
  public Space without(String name) {
    List<Dimension> left = new ArrayList<>(dimensions);
    left.removeIf(dimension -> dimension.name().equals(name));
    return new Space(left);
  }

  /** Nothing but these settings. */
  public Space only(List<String> names) {
    names.forEach(name -> requireSearched("--only", name));
    List<Dimension> left = new ArrayList<>(dimensions);
    left.removeIf(dimension -> !names.contains(dimension.name()));
    return new Space(left);
  }

  private void requireSearched(String option, String name) {
    List<String> names = dimensions.stream().map(Dimension::name).toList();
    if (!names.contains(name)) {
      throw new InvalidSetting(
          "%s names %s, which is not searched: expected one of %s"
              .formatted(option, name, String.join(", ", names)));
    }
  }

  private static double chance(int seed, int trial, String name) {
    long both = ((long) seed << 32) + trial;
    long mixed = new SplittableRandom(both).nextLong() + name.hashCode();
    return new SplittableRandom(mixed).nextDouble();
  }
}
