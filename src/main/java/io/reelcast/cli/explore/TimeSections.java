package io.reelcast.cli.explore;

import io.reelcast.chart.BarChart;
import io.reelcast.chart.BarChart.Bar;
import io.reelcast.chart.BoxPlot;
import io.reelcast.chart.BoxPlot.Box;
import io.reelcast.chart.Caption;
import io.reelcast.chart.HeatMap;
import io.reelcast.chart.LineChart;
import io.reelcast.chart.Series;
import io.reelcast.chart.Series.Point;
import io.reelcast.chart.page.Facts;
import io.reelcast.chart.page.Section;
import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Calendar.Period;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.exploration.measure.Spread;
import java.util.ArrayList;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.IntStream;

/** When ratings come. */
record TimeSections(Exploration found) {
  private static final int HOURS = 24;
  private static final double NOTHING = 0;

  List<Section> all() {
    return List.of(sessions(), course(), cold(), clock());
  }

  private Section sessions() {
    Sessions.Found sessions = found.sessions();
    List<Box> boxes = new ArrayList<>();
    boxes.add(box("a user’s first", sessions.ratingsOfFirst()));
    sessions.ratingsOfLater().ifPresent(later -> boxes.add(box("a later one", later)));
    return Section.of(
            "Sessions and ties",
            "A pause of more than an hour ends a session. Ratings that bear the same second were"
                + " sent together; their order among themselves is the file’s.")
        .with(
            Facts.none()
                .with(Words.count(sessions.sessions()), "sessions")
                .with(Words.percent(sessions.oneSession()), "of users have one only")
                .with(
                    Words.percent(sessions.inFirstSession()),
                    "of all ratings were given in their user’s first session")
                .with(
                    Words.count(sessions.ratingsOfFirst().median()),
                    "ratings in a first session (median)")
                .with(
                    Words.decimals(1, sessions.minutes().median()) + " min",
                    "from first to last rating of a session (median)"))
        .with(
            BarChart.of(
                new Caption(
                    "How long until a user’s next rating", "share of next ratings in %", ""),
                sessions.waits().stream()
                    .map(
                        wait ->
                            Bar.of(wait.after(), 100 * wait.share())
                                .shownAs(Words.percent(wait.share())))
                    .toList()),
            AmountSections.bins(
                new Caption(
                    "Users by the number of their sessions",
                    "sessions, from this number up to the next",
                    "users"),
                sessions.usersBySessions()))
        .with(
            BoxPlot.of(
                    new Caption(
                        "Ratings in a session",
                        "ratings: box = middle half, line = median, dot = mean, whiskers = middle"
                            + " 90 %",
                        ""),
                    boxes)
                .byLogarithm());
  }

  private static Box box(String name, Spread spread) {
    return new Box(
        name,
        spread.low(),
        spread.lowerQuartile(),
        spread.median(),
        spread.upperQuartile(),
        spread.high(),
        spread.mean(),
        Words.count(spread.count()) + " sessions");
  }

  private Section course() {
    String length = found.calendar().length();
    return Section.of(
            "Over time",
            ("How many ratings came in each %s, and how high they were. The mean of few ratings"
                    + " varies by chance; the first and the last one may be incomplete.")
                .formatted(length))
        .with(
            overTime("Ratings per " + length, "ratings", NOTHING, "ratings", Period::ratings),
            overTime("Mean rating per " + length, "rating", Double.NaN, "mean", Period::mean));
  }

  private Section cold() {
    String length = found.calendar().length();
    return Section.of(
            "Cold start",
            "How many ratings come from users, or are of movies, that hardly anything is known of:"
                + " with fewer than five earlier ratings.")
        .with(
            LineChart.of(
                    new Caption("Cold ratings per " + length, "", "share of ratings in %"),
                    List.of(
                        line("by cold users", Double.NaN, it -> 100 * it.byColdUsers()),
                        line("of cold movies", Double.NaN, it -> 100 * it.ofColdMovies())))
                .overTime()
                .fromZero(),
            overTime("New users per " + length, "users", NOTHING, "new users", Period::newUsers));
  }

  private LineChart overTime(
      String title, String up, double none, String name, ToDoubleFunction<Period> value) {
    LineChart chart =
        LineChart.of(new Caption(title, "", up), List.of(line(name, none, value))).overTime();
    return none == NOTHING ? chart.fromZero() : chart;
  }

  /**
   * @param none the value of periods that have no ratings
   */
  private Series line(String name, double none, ToDoubleFunction<Period> value) {
    List<Point> points = new ArrayList<>();
    long end = found.calendar().periods().get(0).start();
    for (Period period : found.calendar().periods()) {
      if (period.start() > end) {
        points.add(Point.of(end, none));
        points.add(Point.of(period.start() - 1, none));
      }
      points.add(Point.of(period.start(), value.applyAsDouble(period)));
      end = period.end();
    }
    return Series.of(name, points);
  }

  private Section clock() {
    long busiest =
        found.clock().stream()
            .flatMap(day -> day.byHour().stream())
            .max(Long::compare)
            .orElseThrow();

    return Section.of(
            "Hours and days",
            "When ratings are given, UTC; where users live, and so their own time of day, is not"
                + " known.")
        .with(
            HeatMap.ofAmounts(
                new Caption(
                    "Ratings by hour and day of the week; the busiest hour has "
                        + Words.count(busiest),
                    "hour of day, UTC",
                    ""),
                IntStream.range(0, HOURS).mapToObj(String::valueOf).toList(),
                found.clock().stream()
                    .map(
                        day ->
                            new HeatMap.Row(
                                day.day(), day.byHour().stream().map(Long::doubleValue).toList()))
                    .toList()));
  }
}
