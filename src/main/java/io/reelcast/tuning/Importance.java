package io.reelcast.tuning;

import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Attempt;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalDouble;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.stream.IntStream;

/**
 * How much a setting mattered: which share of the variance of the trials' ranks its values explain.
 * Trials are ranked by their error, so that one that diverged counts no more than any other that is
 * last. Settings of many values are cut into stretches of equally many trials. The share is
 * corrected for what groups of no meaning would explain (epsilon squared), and stands beside the
 * one that errors in random order exceed once in twenty times.
 *
 * @param share from 0, nothing, to 1
 * @param chance the share that is exceeded once in twenty times without any influence
 * @param trend the rank correlation of value and error: below 0, greater values are better; empty
 *     where values have no order
 */
public record Importance(String name, double share, double chance, OptionalDouble trend) {
  private static final int STRETCHES = 5;
  private static final int LEAST_IN_STRETCH = 5;
  private static final int FEWEST = 6;
  private static final int ORDERS = 1000;
  private static final double ONCE_IN_TWENTY = 0.95;

  /** Whether it is more than chance gives. */
  public boolean isClear() {
    return share > chance;
  }

  /** Those of all settings, the greatest first; empty where there are too few. */
  public static List<Importance> of(Space space, List<Attempt> attempts, int seed) {
    List<Attempt> alike = alike(attempts);
    if (alike.size() < FEWEST || alike.stream().allMatch(each -> Double.isInfinite(each.error()))) {
      return List.of();
    }
    double[] ranks = ranks(alike.stream().mapToDouble(Attempt::error).toArray());
    List<Importance> all = new ArrayList<>();
    for (Dimension dimension : space.dimensions()) {
      int[] groups = groups(dimension, alike);
      all.add(
          new Importance(
              dimension.name(),
              share(groups, ranks),
              chance(groups, ranks, seed),
              trend(dimension, alike, ranks)));
    }
    all.sort(Comparator.comparingDouble((Importance each) -> -each.share()));
    return all;
  }

  /** The drawn trials at the number of epochs that most of them had. */
  public static List<Attempt> alike(List<Attempt> attempts) {
    Map<Integer, Map<Integer, Attempt>> byEpochs = new TreeMap<>(Comparator.reverseOrder());
    for (Attempt attempt : attempts) {
      if (attempt.run().trial() > 0) {
        byEpochs
            .computeIfAbsent(attempt.run().epochs(), epochs -> new TreeMap<>())
            .putIfAbsent(attempt.run().trial(), attempt);
      }
    }
    Map<Integer, Attempt> most = Map.of();
    for (Map<Integer, Attempt> some : byEpochs.values()) {
      most = some.size() > most.size() ? some : most;
    }
    return List.copyOf(most.values());
  }

  private static int[] groups(Dimension dimension, List<Attempt> attempts) {
    List<String> values =
        attempts.stream().map(each -> each.run().value(dimension.name())).toList();
    List<String> different = values.stream().distinct().toList();
    int stretches = Math.min(STRETCHES, Math.max(2, values.size() / LEAST_IN_STRETCH));
    OptionalDouble[] places = values.stream().map(dimension::place).toArray(OptionalDouble[]::new);
    if (different.size() <= STRETCHES || places[0].isEmpty()) {
      return values.stream().mapToInt(different::indexOf).toArray();
    }
    double[] order =
        ranks(IntStream.range(0, places.length).mapToDouble(i -> places[i].orElse(0)).toArray());
    return IntStream.range(0, order.length)
        .map(i -> (int) ((order[i] - 0.5) * stretches / order.length))
        .toArray();
  }

  /** Epsilon squared, at least 0. */
  private static double share(int[] groups, double[] ranks) {
    Map<Integer, double[]> sums = new HashMap<>(); // Count and sum.
    double mean = (ranks.length + 1) / 2.0;
    double all = 0;
    for (int i = 0; i < ranks.length; i++) {
      double[] sum = sums.computeIfAbsent(groups[i], group -> new double[2]);
      sum[0]++;
      sum[1] += ranks[i] - mean;
      all += (ranks[i] - mean) * (ranks[i] - mean);
    }
    double between = sums.values().stream().mapToDouble(sum -> sum[1] * sum[1] / sum[0]).sum();
    int within = ranks.length - sums.size();
    return within == 0 || all == 0
        ? 0
        : Math.max(0, 1 - (all - between) / within / (all / (ranks.length - 1)));
  }

  private static double chance(int[] groups, double[] ranks, int seed) {
    SplittableRandom random = new SplittableRandom(seed);
    double[] mixed = ranks.clone();
    return IntStream.range(0, ORDERS)
        .mapToDouble(
            order -> {
              for (int i = mixed.length - 1; i > 0; i--) {
                int other = random.nextInt(i + 1);
                double moved = mixed[i];
                mixed[i] = mixed[other];
                mixed[other] = moved;
              }
              return share(groups, mixed);
            })
        .sorted()
        .skip((long) (ONCE_IN_TWENTY * ORDERS))
        .findFirst()
        .orElseThrow();
  }

  private static OptionalDouble trend(Dimension dimension, List<Attempt> attempts, double[] ranks) {
    double[] places =
        attempts.stream()
            .map(each -> dimension.place(each.run().value(dimension.name())))
            .filter(OptionalDouble::isPresent)
            .mapToDouble(OptionalDouble::getAsDouble)
            .toArray();
    return places.length < ranks.length
        ? OptionalDouble.empty()
        : OptionalDouble.of(correlation(ranks(places), ranks));
  }

  private static double correlation(double[] a, double[] b) {
    double mean = (a.length + 1) / 2.0; // Of ranks.
    double ab = 0;
    double aa = 0;
    double bb = 0;
    for (int i = 0; i < a.length; i++) {
      ab += (a[i] - mean) * (b[i] - mean);
      aa += (a[i] - mean) * (a[i] - mean);
      bb += (b[i] - mean) * (b[i] - mean);
    }
    return aa == 0 || bb == 0 ? 0 : ab / Math.sqrt(aa * bb);
  }

  /** From 1; equal ones share the mean of theirs. */
  private static double[] ranks(double[] values) {
    return IntStream.range(0, values.length)
        .mapToDouble(
            i -> {
              int below = 0;
              int equal = 0;
              for (double other : values) {
                below += other < values[i] ? 1 : 0;
                equal += other == values[i] ? 1 : 0;
              }
              return below + (equal + 1) / 2.0;
            })
        .toArray();
  }
}
