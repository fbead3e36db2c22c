package io.reelcast.backtest.page;

import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.report.Standings.Row;
import io.reelcast.backtest.run.Task;
import io.reelcast.backtest.score.Split;
import io.reelcast.backtest.score.Sums;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.LineChart;
import io.reelcast.chart.Series.Point;
import io.reelcast.chart.page.Section;
import java.util.List;
import java.util.function.IntToDoubleFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** How errors run: over time, over the horizon, over how much is known of a user. */
final class ErrorCharts {
  private static final int DATE = 10; // Letters of a date.
  private static final int MARKS = 4;

  private final RunReport report;

  ErrorCharts(RunReport report) {
    this.report = report;
  }

  Section overTime() {
    Split time = report.result().course().splits().time();
    Section section =
        Section.of(
            "Over time",
            "The windows in the order of time, in "
                + time.parts().size()
                + " stretches of equally many. Errors go up and down together, as users come and"
                + " go; what counts is the distance between lines."
                + leftOut());
    for (Standings standings : played()) {
      section = section.with(overTime(standings, time));
    }
    return section.with(
        played().stream().map(standings -> lead(standings, time)).toArray(Chart[]::new));
  }

  Section byHorizonAndExperience() {
    Section section =
        Section.of(
            "By horizon, and by what is known of a user",
            "On the left the error of the first to the fifth of the next ratings; on the right by"
                + " how many ratings the user had given, each from its number to the next."
                + leftOut());
    for (Standings standings : played()) {
      section = section.with(byHorizon(standings), byExperience(standings));
    }
    return section;
  }

  private String leftOut() {
    return String.join("", played().stream().map(one -> new Lines(one).leftOut()).toList());
  }

  private List<Standings> played() {
    return Stream.of(Task.values())
        .map(report::standings)
        .filter(standings -> !standings.rows().isEmpty())
        .toList();
  }

  private static Chart overTime(Standings standings, Split time) {
    return marked(
        LineChart.of(
            caption(standings, "error over time", "stretch of time"),
            new Lines(standings).of(row -> points(row.score().by(time), stretch -> stretch + 1.0))),
        time);
  }

  /** How far those that stand out are from the best baseline. */
  private static Chart lead(Standings standings, Split time) {
    Row best = standings.bestBaseline().orElse(standings.rows().get(0));
    Sums theirs = best.score().by(time);
    return marked(
        LineChart.of(
            new Caption(
                standings.task().title() + ": against " + best.name() + ", below zero is better",
                "stretch of time",
                "RMSE difference"),
            new Lines(standings)
                .ofColoured(
                    row ->
                        IntStream.range(0, theirs.parts())
                            .mapToObj(
                                stretch ->
                                    Point.of(
                                        stretch + 1.0,
                                        row.score().by(time).rmse(stretch) - theirs.rmse(stretch)))
                            .toList())),
        time);
  }

  private static LineChart marked(LineChart chart, Split time) {
    LineChart marked = chart;
    int stretches = time.parts().size();
    for (int mark = 0; mark < MARKS && stretches >= MARKS; mark++) {
      int stretch = mark * stretches / MARKS;
      marked = marked.marked(stretch + 1.0, time.parts().get(stretch).substring(0, DATE));
    }
    return marked;
  }

  private static Chart byHorizon(Standings standings) {
    return LineChart.of(
        caption(standings, "error by horizon", "how manieth of the next ratings"),
        new Lines(standings).of(row -> points(row.score().horizons(), slot -> slot + 1.0)));
  }

  private Chart byExperience(Standings standings) {
    Split experience = report.result().course().splits().experience();
    return LineChart.of(
            caption(standings, "error by ratings given", "ratings the user had given, at least"),
            new Lines(standings)
                .of(
                    row ->
                        points(
                            row.score().by(experience),
                            part -> least(experience.parts().get(part)))))
        .overLogarithm();
  }

  private static Caption caption(Standings standings, String what, String across) {
    return new Caption(standings.task().title() + ": " + what, across, "RMSE");
  }

  private static double least(String part) {
    return Double.parseDouble(part.replaceFirst("[-+].*", ""));
  }

  private static List<Point> points(Sums sums, IntToDoubleFunction x) {
    return IntStream.range(0, sums.parts())
        .filter(part -> sums.count(part) > 0)
        .mapToObj(part -> Point.of(x.applyAsDouble(part), sums.rmse(part)))
        .toList();
  }
}
