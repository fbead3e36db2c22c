package io.reelcast.cli.tune;

import io.reelcast.chart.BoxPlot;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.Scatter;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.trial.Attempt;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;

/**
 * The errors of trials by the value of one setting: dots over numbers from a range, boxes beside
 * listed values.
 */
final class SettingChart {
  static final String ERROR = "error (blind + conditioned)";
  private static final int SHOWN = 4; // How many times as far as the median from the best.

  private SettingChart() {}

  /** The greatest error that is shown: one that went astray would press all others together. */
  static double highest(List<Attempt> attempts) {
    double[] errors = attempts.stream().mapToDouble(Attempt::error).sorted().toArray();
    double median = errors[errors.length / 2];
    double most = errors[0] + SHOWN * (median - errors[0]);
    return Double.isFinite(most) ? Math.min(most, errors[errors.length - 1]) : errors[0];
  }

  /**
   * @param most a greater error is drawn there
   */
  static Chart of(Dimension dimension, List<Attempt> attempts, double most) {
    String name = dimension.name();
    Optional<List<String>> values = dimension.values();
    if (values.isPresent()) {
      List<BoxPlot.Box> boxes = new ArrayList<>();
      for (String value : values.get()) {
        double[] errors =
            attempts.stream()
                .filter(each -> value.equals(each.run().value(name)))
                .mapToDouble(each -> Math.min(most, each.error()))
                .sorted()
                .toArray();
        if (errors.length > 0) {
          boxes.add(box(value, errors));
        }
      }
      return BoxPlot.of(new Caption(name, ERROR, ""), boxes);
    }
    List<Scatter.Dot> dots = new ArrayList<>();
    for (Attempt attempt : attempts) {
      String value = attempt.run().value(name);
      dots.add(
          new Scatter.Dot(
              Double.parseDouble(value),
              Math.min(most, attempt.error()),
              TunePage.name(attempt.run().trial())));
    }
    Scatter scatter = Scatter.of(new Caption(name, name, ERROR), dots);
    return dimension.isOfFactors() ? scatter.overLogarithm() : scatter;
  }

  private static BoxPlot.Box box(String value, double[] sorted) {
    return new BoxPlot.Box(
        value,
        sorted[0],
        quantile(sorted, 0.25),
        quantile(sorted, 0.5),
        quantile(sorted, 0.75),
        sorted[sorted.length - 1],
        Arrays.stream(sorted).average().orElseThrow(),
        sorted.length == 1 ? "1 trial" : sorted.length + " trials");
  }

  /** Between the two nearest ones by the distance to each. */
  private static double quantile(double[] sorted, double share) {
    double at = share * (sorted.length - 1);
    double below = sorted[(int) Math.floor(at)];
    double above = sorted[(int) Math.ceil(at)];
    return below + (at - Math.floor(at)) * (above - below);
  }
}
