package io.reelcast.backtest.page;

import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Sums;
import io.reelcast.chart.BarChart;
import io.reelcast.chart.Caption;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.chart.page.Table.Heading;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Who stands where in one task, as a table, and how far from the best baseline, as a picture. */
final class StandingsSection {
  private static final Map<Standings.Mark, String> MARKS =
      Map.of(
          Standings.Mark.FLOOR, "floor",
          Standings.Mark.BEST_BASELINE, "best",
          Standings.Mark.OURS, "ours");

  private final RunReport report;
  private final Standings standings;

  StandingsSection(RunReport report, Standings standings) {
    this.report = report;
    this.standings = standings;
  }

  Section section() {
    String title =
        standings.task() == Task.BLIND
            ? "Blind: the next movies unknown"
            : "Conditioned: the next movies given";
    Section section = Section.of(title, noise()).with(table());
    List<BarChart.Bar> bars = bars();
    return bars.size() < 2
        ? section
        : section.with(
            BarChart.ofDots(
                new Caption(
                    "How far each is from the best baseline",
                    "difference in RMSE with its 95 % interval; left of zero is better; floor and worse left out",
                    ""),
                bars));
  }

  private String noise() {
    PairedDifference alone = standings.ofFirstAlone(report.result());
    String how =
        "RMSE and MAE of all five; h1 and h5 are the RMSE of the first and the fifth of them alone, by"
            + " user is the mean of the users' own RMSEs, to best the difference to the best baseline. Compare pairs, not single errors: all contestants met the same windows, so what is hard is"
            + " hard for all, and a difference is known far better than an error.";
    boolean hasSeeds = standings.rows().stream().anyMatch(row -> row.played().heats().size() > 1);
    String seeds =
        hasSeeds
            ? " Intervals tell of other users; what other seeds change stands in the last column,"
                + " as standard deviation."
            : "";
    return alone.users() < 2
        ? how + seeds
        : String.format(
            Locale.ROOT,
            "%s The first one's error by itself could be anything from %.4f to %.4f with other users"
                + " (95 %%).%s",
            how,
            alone.low(),
            alone.high(),
            seeds);
  }

  private Table table() {
    boolean hasSeeds = standings.rows().stream().anyMatch(row -> row.played().heats().size() > 1);
    List<Heading> headings = new ArrayList<>();
    headings.add(Heading.text("contestant"));
    headings.add(Heading.text(""));
    for (String name : List.of("RMSE", "MAE", "h1", "h5", "by user")) {
      headings.add(Heading.number(name));
    }
    headings.add(Heading.number("to best"));
    headings.add(Heading.number("95 % interval"));
    headings.add(Heading.text("more than noise"));
    if (hasSeeds) {
      headings.add(Heading.number("seeds"));
    }
    Table table = Table.of("", headings.toArray(Heading[]::new));
    for (Standings.Row row : standings.rows()) {
      List<Object> cells = cells(row);
      if (hasSeeds) {
        cells.add(seeds(row));
      }
      boolean isStrong =
          row.mark() == Standings.Mark.OURS || row.mark() == Standings.Mark.BEST_BASELINE;
      table = isStrong ? table.withStrong(cells.toArray()) : table.with(cells.toArray());
    }
    return table;
  }

  private static List<Object> cells(Standings.Row row) {
    List<Object> cells = new ArrayList<>();
    cells.add(row.name());
    cells.add(MARKS.getOrDefault(row.mark(), ""));
    cells.add(Words.error(row.score().rmse()));
    cells.add(Words.error(row.score().mae()));
    Sums horizons = row.score().horizons();
    cells.add(Words.error(horizons.rmse(0)));
    cells.add(Words.error(horizons.rmse(horizons.parts() - 1)));
    cells.add(Words.error(row.score().users().meanOfParts()));
    cells.add(row.toBest().map(to -> PairedDifference.signed(to.difference())).orElse(""));
    cells.add(row.toBest().map(Words::interval).orElse(""));
    cells.add(row.toBest().map(to -> to.isMoreThanNoise() ? "yes" : "no").orElse(""));
    return cells;
  }

  private String seeds(Standings.Row row) {
    int heats = row.played().heats().size();
    return heats == 1
        ? "1"
        : String.format(Locale.ROOT, "%d, ±%.4f", heats, row.played().spread(standings.task()));
  }

  private List<BarChart.Bar> bars() {
    return new Lines(standings)
        .shown().stream()
            .filter(row -> row.mark() != Standings.Mark.FLOOR)
            .map(StandingsSection::bar)
            .toList();
  }

  /** The best baseline itself stands at zero. */
  private static BarChart.Bar bar(Standings.Row row) {
    double difference = row.toBest().map(PairedDifference::difference).orElse(0.0);
    BarChart.Bar bar =
        BarChart.Bar.of(row.name(), difference)
            .within(
                row.toBest().map(PairedDifference::low).orElse(difference),
                row.toBest().map(PairedDifference::high).orElse(difference))
            .shownAs(row.toBest().isEmpty() ? "0" : PairedDifference.signed(difference));
    return row.mark() == Standings.Mark.OURS ? bar.strong() : bar;
  }
}
