package io.reelcast.backtest.page;

import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Splits;
import io.reelcast.backtest.score.Sums;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.chart.page.Table.Heading;
import java.util.List;
import java.util.stream.Stream;

/** Errors where a page ends and within it, and on new and known users. */
final class WindowKinds {
  private final RunReport report;

  WindowKinds(RunReport report) {
    this.report = report;
  }

  Section section() {
    Section section =
        Section.of(
            "Page boundaries and new users",
            "RMSE. At a page boundary the next rating bears a later time than the last one that was"
                + " seen; otherwise it is of the same page. New users had not rated before the"
                + " cut.");
    List<Table> tables =
        Stream.of(Task.values())
            .map(report::standings)
            .filter(standings -> !standings.rows().isEmpty())
            .map(this::table)
            .toList();
    return section.with(tables.toArray(Table[]::new));
  }

  private Table table(Standings standings) {
    Splits splits = report.result().course().splits();
    Table table =
        Table.of(
            standings.task().title(),
            Heading.text("contestant"),
            Heading.number("boundary"),
            Heading.number("same page"),
            Heading.number("new"),
            Heading.number("known"));
    for (Standings.Row row : standings.rows()) {
      Sums page = row.score().by(splits.page());
      Sums newcomers = row.score().by(splits.newcomers());
      Object[] cells = {
        row.name(),
        Words.error(page.rmse(Splits.BOUNDARY)),
        Words.error(page.rmse(1 - Splits.BOUNDARY)),
        Words.error(newcomers.rmse(Splits.NEW)),
        Words.error(newcomers.rmse(1 - Splits.NEW))
      };
      table =
          row.mark() == Standings.Mark.OURS || row.mark() == Standings.Mark.BEST_BASELINE
              ? table.withStrong(cells)
              : table.with(cells);
    }
    return table;
  }
}
