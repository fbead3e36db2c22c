package io.reelcast.backtest.page;

import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.report.Standings.Mark;
import io.reelcast.backtest.report.Standings.Row;
import io.reelcast.chart.Series;
import io.reelcast.chart.Series.Look;
import io.reelcast.chart.Series.Point;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * Which contestants get a line, and which of those a colour: ours and the two best others stand
 * out, the rest is grey. Whoever is worse than the floor would only press the others together.
 */
final class Lines {
  private static final int COLOURED_OTHERS = 2;

  private final Standings standings;

  Lines(Standings standings) {
    this.standings = standings;
  }

  /** A line each, grey ones first, so that they lie below. */
  List<Series> of(Function<Row, List<Point>> points) {
    List<Row> coloured = coloured();
    List<Series> lines = new ArrayList<>();
    for (Row row : shown()) {
      if (!coloured.contains(row)) {
        lines.add(Series.of(row.name(), points.apply(row)).as(Look.MUTED));
      }
    }
    lines.addAll(ofColoured(points));
    return lines;
  }

  /** Only those that stand out. */
  List<Series> ofColoured(Function<Row, List<Point>> points) {
    return coloured().stream()
        .map(
            row ->
                Series.of(row.name(), points.apply(row))
                    .as(row.mark() == Mark.OURS ? Look.STRONG : Look.PLAIN))
        .toList();
  }

  /** Who has no line, as a sentence; empty where nobody is left out. */
  String leftOut() {
    List<Row> shown = shown();
    String names =
        standings.rows().stream()
            .filter(row -> !shown.contains(row))
            .map(Row::name)
            .collect(Collectors.joining(", "));
    return names.isEmpty()
        ? ""
        : " Without a line, because worse than the floor ("
            + standings.task().word()
            + "): "
            + names
            + ".";
  }

  /** Ours first, so that it has the same colour everywhere. */
  private List<Row> coloured() {
    List<Row> coloured =
        new ArrayList<>(standings.rows().stream().filter(row -> row.mark() == Mark.OURS).toList());
    standings.rows().stream()
        .filter(row -> row.mark() != Mark.OURS)
        .limit(COLOURED_OTHERS)
        .forEach(coloured::add);
    return coloured;
  }

  /** All but those that are worse than the floor. */
  List<Row> shown() {
    double floor =
        standings.rows().stream()
            .filter(row -> row.mark() == Mark.FLOOR)
            .mapToDouble(row -> row.score().rmse())
            .findFirst()
            .orElse(Double.POSITIVE_INFINITY);
    return standings.rows().stream().filter(row -> row.score().rmse() <= floor).toList();
  }
}
