package io.reelcast.cli.demo;

import io.reelcast.prediction.Prediction;
import io.reelcast.scoring.board.Standing;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What a person wants to see while a demo runs. */
final class DemoScreen {
  private static final int LONGEST_ID = 20;

  private DemoScreen() {}

  /** Several lines for a terminal, each short enough for a narrow one. */
  static List<String> block(DemoSummary now, double ratingsPerSecond, Optional<Prediction> newest) {
    List<String> lines = new ArrayList<>();
    lines.add("");
    lines.add(
        format(
            "  %6.0f s  %,d ratings, %,.0f a second, %,d dead letters",
            now.seconds(), now.ratings(), ratingsPerSecond, now.deadLetters()));
    lines.add(
        format(
            "            %,d predictions, after %.0f ms (p50), %.0f ms (p99)",
            now.predictions(), now.latency().p50(), now.latency().p99()));
    lines.add("  release   " + now.release().id() + " (" + now.release().provenance().kind() + ")");
    lines.add(
        "  learning  "
            + now.learning().counts().inWords()
            + now.learning().counts().newest().map(verdict -> "; newest: " + verdict).orElse(""));
    String heading = "  RMSE      ";
    for (String error : errors(now)) {
      lines.add(heading + error);
      heading = "            ";
    }
    newest.ifPresent(prediction -> lines.add("  newest    " + words(prediction)));
    lines.add("");
    return lines;
  }

  /** The same on one line, for a log. */
  static String line(DemoSummary now, double ratingsPerSecond) {
    return format(
        "%.0f s  %,d ratings  %,.0f/s  p50 %.0f ms  p99 %.0f ms  RMSE %s  %s",
        now.seconds(),
        now.ratings(),
        ratingsPerSecond,
        now.latency().p50(),
        now.latency().p99(),
        String.join("  ", errors(now)),
        now.learning().counts().inWords());
  }

  private static List<String> errors(DemoSummary now) {
    List<String> errors = new ArrayList<>();
    now.errors()
        .forEach(
            (name, error) -> {
              if (!name.equals(Standing.OURS_CONDITIONED)) {
                errors.add(DemoSummary.shown(error.rmse()) + " " + name);
              }
            });
    errors.add(DemoSummary.shown(now.learning().frozen()) + " frozen");
    now.best()
        .ifPresent(least -> errors.add(DemoSummary.shown(least.blindRmse()) + " best possible"));
    return errors;
  }

  private static String words(Prediction prediction) {
    return shortened(prediction.userId())
        + " will give "
        + IntStream.range(0, prediction.forecast().size())
            .mapToObj(slot -> format("%.1f", prediction.forecast().ratings().get(slot)))
            .collect(Collectors.joining("  "));
  }

  private static String shortened(String id) {
    return id.length() <= LONGEST_ID ? id : id.substring(0, LONGEST_ID) + "…";
  }

  private static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
