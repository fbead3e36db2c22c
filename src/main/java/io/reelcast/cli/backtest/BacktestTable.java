package io.reelcast.cli.backtest;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.run.Failure;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Splits;
import io.reelcast.backtest.score.Sums;
import io.reelcast.backtest.score.TaskScore;
import io.reelcast.cli.console.Table;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What came of a backtest, for a terminal. */
final class BacktestTable {
  private static final Map<Standings.Mark, String> MARKS =
      Map.of(
          Standings.Mark.FLOOR, "floor",
          Standings.Mark.BEST_BASELINE, "best baseline",
          Standings.Mark.OURS, "ours");

  private final RunReport report;

  BacktestTable(RunReport report) {
    this.report = report;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    for (Task task : Task.values()) {
      Standings standings = report.standings(task);
      standings
          .headline(report.result())
          .ifPresent(
              headline -> {
                lines.add("");
                lines.add(headline);
                lines.addAll(table(standings));
              });
    }
    lines.add("");
    lines.add(report.nature().inWords());
    for (Failure failure : report.result().failures()) {
      lines.add(failure.inWords());
    }
    return lines;
  }

  private List<String> table(Standings standings) {
    Table table =
        new Table(
            "contestant",
            "RMSE",
            "MAE",
            "h1",
            "h5",
            "boundary",
            "same page",
            "new users",
            "known",
            "by user",
            "to best baseline",
            "seeds",
            "seconds",
            "");
    Splits splits = report.result().course().splits();
    for (Standings.Row row : standings.rows()) {
      TaskScore score = row.score();
      Sums horizons = score.horizons();
      table.row(
          row.name(),
          number(score.rmse()),
          number(score.mae()),
          number(horizons.rmse(0)),
          number(horizons.rmse(horizons.parts() - 1)),
          number(score.by(splits.page()).rmse(0)),
          number(score.by(splits.page()).rmse(1)),
          number(score.by(splits.newcomers()).rmse(0)),
          number(score.by(splits.newcomers()).rmse(1)),
          number(score.users().meanOfParts()),
          row.toBest().map(BacktestTable::difference).orElse(""),
          seeds(row, standings.task()),
          String.format(Locale.ROOT, "%.1f", row.played().preparing() + row.played().playing()),
          MARKS.getOrDefault(row.mark(), ""));
    }
    return table.lines();
  }

  private static String seeds(Standings.Row row, Task task) {
    int heats = row.played().heats().size();
    return heats == 1
        ? "1"
        : heats + String.format(Locale.ROOT, " ±%.4f", row.played().spread(task));
  }

  private static String difference(PairedDifference to) {
    return PairedDifference.signed(to.difference())
        + (to.users() < 2
            ? ""
            : " ["
                + PairedDifference.signed(to.low())
                + ", "
                + PairedDifference.signed(to.high())
                + "]");
  }

  private static String number(double value) {
    return Double.isNaN(value) ? "n/a" : String.format(Locale.ROOT, "%.4f", value);
  }
}
