package io.reelcast.cli.drive;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * What was measured with one guarantee. Ratios are taken within a round, whose parts were measured
 * one after the other, and of these the median.
 */
record BenchRounds(List<Round> rounds) {
  static final String[] HEADINGS = {
    "guarantee", "ratings/s", "without prediction", "ratio", "history only", "ratio"
  };

  BenchRounds {
    rounds = List.copyOf(rounds);
  }

  /**
   * Ratings a second.
   *
   * @param network of the whole topology with a network
   * @param newborn the same with a release that has nothing to compute
   * @param history of the topology that only keeps states
   */
  record Round(double network, double newborn, double history) {
    double toNewborn() {
      return network / newborn;
    }

    double toHistory() {
      return network / history;
    }

    String inWords() {
      return String.format(
          Locale.ROOT,
          "%,.0f ratings/s, without prediction %,.0f, history only %,.0f",
          network,
          newborn,
          history);
    }
  }

  Map<String, Object> toJson() {
    Map<String, Object> figures = new LinkedHashMap<>();
    figures.put("ratingsPerSecond", Math.round(median(Round::network)));
    figures.put("withoutPredictionPerSecond", Math.round(median(Round::newborn)));
    figures.put("historyOnlyPerSecond", Math.round(median(Round::history)));
    figures.put("ratio", rounded(median(Round::toNewborn)));
    figures.put("ratios", rounds.stream().map(round -> rounded(round.toNewborn())).toList());
    figures.put("ratioToHistoryOnly", rounded(median(Round::toHistory)));
    return figures;
  }

  /** A row of the table of {@link #HEADINGS}. */
  Object[] row(String guarantee) {
    List<Object> row = new ArrayList<>();
    row.add(guarantee);
    row.add(text("%,.0f", median(Round::network)));
    row.add(text("%,.0f", median(Round::newborn)));
    row.add(text("%.2f", median(Round::toNewborn)));
    row.add(text("%,.0f", median(Round::history)));
    row.add(text("%.2f", median(Round::toHistory)));
    return row.toArray();
  }

  private double median(ToDoubleFunction<Round> figure) {
    double[] sorted = rounds.stream().mapToDouble(figure).sorted().toArray();
    int middle = sorted.length / 2;
    return Arrays.stream(sorted, (sorted.length - 1) / 2, middle + 1).average().orElseThrow();
  }

  private static double rounded(double ratio) {
    return Math.round(ratio * 1e3) / 1e3;
  }

  private static String text(String format, double value) {
    return String.format(Locale.ROOT, format, value);
  }
}
