package io.reelcast.backtest.page;

import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.run.Played;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.IntervalScore;
import io.reelcast.backtest.score.ValueBins;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.LineChart;
import io.reelcast.chart.Series;
import io.reelcast.chart.Series.Point;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.chart.page.Table.Heading;
import io.reelcast.history.UserState;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Whether what was said comes true on average, and intervals as often as they promise. */
final class CalibrationSection {
  private static final int FEWEST = 100; // Outputs of a bin whose mean is worth a dot.

  private final RunReport report;

  CalibrationSection(RunReport report) {
    this.report = report;
  }

  Section section() {
    Section section =
        Section.of(
                "Calibration",
                "The mean of what came where a value was said, for ours and the two best others;"
                    + " on the dashed line both are the same. Bins of fewer than "
                    + FEWEST
                    + " ratings are left out.")
            .with(
                Stream.of(Task.values())
                    .map(report::standings)
                    .filter(standings -> !standings.rows().isEmpty())
                    .map(this::values)
                    .toArray(Chart[]::new));
    Optional<Table> intervals = intervals();
    return intervals.isPresent() ? section.with(intervals.get()) : section;
  }

  private Chart values(Standings standings) {
    List<Series> lines = new ArrayList<>();
    double lowest = report.result().course().lowest();
    double highest = report.result().course().highest();
    lines.add(
        Series.of("as said", List.of(Point.of(lowest, lowest), Point.of(highest, highest)))
            .as(Series.Look.DASHED));
    lines.addAll(new Lines(standings).ofColoured(row -> points(row.score().values())));
    return LineChart.of(
        new Caption(
            standings.task().title() + ": what came where a value was said",
            "rating said, in bins",
            "mean rating that came"),
        lines);
  }

  private static List<Point> points(ValueBins bins) {
    return IntStream.range(0, ValueBins.BINS)
        .filter(bin -> bins.count(bin) >= FEWEST)
        .mapToObj(bin -> Point.of(bins.said(bin), bins.came(bin)))
        .toList();
  }

  private Optional<Table> intervals() {
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.text("contestant"));
    headings.add(Heading.number("meant to hold"));
    for (int slot = 1; slot <= UserState.HORIZON; slot++) {
      headings.add(Heading.number("h" + slot + " held"));
      headings.add(Heading.number("width"));
    }
    Table table =
        Table.of(
            "Intervals: the share of outcomes that they held, and their mean width",
            headings.toArray(Heading[]::new));
    for (Played played : report.result().played()) {
      Optional<IntervalScore> intervals = played.pooled().intervals();
      if (intervals.isPresent()) {
        table = table.with(cells(played, intervals.get()));
      }
    }
    return Optional.of(table).filter(filled -> !filled.rows().isEmpty());
  }

  private static Object[] cells(Played played, IntervalScore score) {
    List<Object> cells = new ArrayList<>();
    cells.add(played.name());
    cells.add(Words.percent(score.meant()));
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      cells.add(Words.percent(score.held(slot)));
      cells.add(Words.error(score.width(slot)));
    }
    return cells.toArray();
  }
}
