package io.reelcast.cli.demo;

import io.reelcast.prediction.Prediction;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person wants to see while a demo runs. */
final class DemoScreen {
  private DemoScreen() {}

  /** Several lines for a terminal. */
  static List<String> block(DemoSummary now, double ratingsPerSecond, Optional<Prediction> newest) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        format(
            "  %5.0f s   %,10d ratings   %,7.0f a second   %,d dead letters",
            now.seconds(), now.ratings(), ratingsPerSecond, now.deadLetters()));
    lines.add(
        format(
            "            %,10d predictions   %.0f ms (p50)  %.0f ms (p99)   release %s",
            now.predictions(), now.latencyP50Millis(), now.latencyP99Millis(), now.release()));
    lines.add("  error     " + errors(now.errors(), now.best()));
    newest.ifPresent(prediction -> lines.add("  newest    " + words(prediction)));
    lines.add("");
    return lines;
  }

  /** The same on one line, for a log. */
  static String line(DemoSummary now, double ratingsPerSecond) {
    return format(
        "%.0f s  %,d ratings  %,.0f/s  p50 %.0f ms  p99 %.0f ms  rmse %s",
        now.seconds(),
        now.ratings(),
        ratingsPerSecond,
        now.latencyP50Millis(),
        now.latencyP99Millis(),
        errors(now.errors(), now.best()));
  }

  private static String errors(
      Map<String, DemoSummary.Error> errors, Optional<DemoSummary.Best> best) {
    String ours =
        errors.entrySet().stream()
            .filter(entry -> !entry.getKey().equals(DemoSummary.OURS_CONDITIONED))
            .map(entry -> entry.getKey() + " " + DemoSummary.shown(entry.getValue().rmse()))
            .collect(Collectors.joining("  "));
    return ours
        + best.map(least -> "  best possible " + DemoSummary.shown(least.blindRmse())).orElse("");
  }

  private static String words(Prediction prediction) {
    return prediction.userId()
        + " will give "
        + IntStream.range(0, prediction.forecast().size())
            .mapToObj(slot -> format("%.1f", prediction.forecast().ratings().get(slot)))
            .collect(Collectors.joining("  "));
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
