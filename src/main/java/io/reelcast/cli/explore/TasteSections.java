package io.reelcast.cli.explore;

import io.reelcast.chart.BarChart;
import io.reelcast.chart.BarChart.Bar;
import io.reelcast.chart.BoxPlot;
import io.reelcast.chart.BoxPlot.Box;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.HeatMap;
import io.reelcast.chart.LineChart;
import io.reelcast.chart.Scatter;
import io.reelcast.chart.Series;
import io.reelcast.chart.Series.Point;
import io.reelcast.chart.page.Note;
import io.reelcast.chart.page.Section;
import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Correlations;
import io.reelcast.exploration.found.Groups.Group;
import io.reelcast.exploration.found.Loved;
import io.reelcast.exploration.measure.Estimate;
import io.reelcast.exploration.measure.Spread;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.IntStream;

/** How ratings differ, and what they go with. */
record TasteSections(Exploration found) {
  private static final String MEAN = "mean rating, with its 95 % interval";
  private static final String BOXES =
      "rating: box = middle half, line = median, dot = mean, whiskers = middle 90 %";
  private static final long DAY_SECONDS = 86_400;
  private static final int ENOUGH_RATINGS = 50;

  List<Section> all() {
    return List.of(genres(), years(), users(), correlations(), loved());
  }

  private Section genres() {
    Section section =
        Section.of(
            "By genre", "How the genres of a movie go with its ratings; a movie may have several.");
    if (found.genres().isEmpty()) {
      return section.with(new Note("Left out: the data names no genres of its movies."));
    }
    List<Group> rising = byMean(found.genres());
    return section.with(means("Mean rating by genre", rising), boxes("Ratings by genre", rising));
  }

  private Section years() {
    Section section =
        Section.of(
            "By year of release",
            "How movies of each year are rated by those who chose to rate them.");
    if (found.years().isEmpty()) {
      return section.with(new Note("Left out: the data does not say when its movies came out."));
    }
    List<Point> points =
        found.years().stream()
            .filter(year -> year.ratings() >= ENOUGH_RATINGS)
            .map(year -> Point.of(start(year.year()), year.mean()))
            .toList();
    Chart decades = means("Mean rating by decade", found.decades());
    return points.size() < 2
        ? section.with(decades)
        : section.with(
            LineChart.of(
                    new Caption(
                        "Mean rating by year, where it has " + ENOUGH_RATINGS + " ratings or more",
                        "year of release",
                        "rating"),
                    List.of(Series.of("mean", points)))
                .overTime(),
            decades);
  }

  /** When a year begins, in seconds since 1970. */
  private static double start(int year) {
    return LocalDate.of(year, 1, 1).toEpochDay() * (double) DAY_SECONDS;
  }

  private Section users() {
    Section section =
        Section.of("By kind of user", "How ratings differ with what is known of their users.");
    if (found.genders().isEmpty() && found.ages().isEmpty() && found.occupations().isEmpty()) {
      return section.with(new Note("Left out: the data says nothing about its users."));
    }
    return section
        .with(
            means("Mean rating by gender", found.genders()),
            means("Mean rating by age", found.ages()))
        .with(
            means("Mean rating by occupation", byMean(found.occupations())),
            boxes("Ratings by age", found.ages()));
  }

  private static List<Group> byMean(List<Group> groups) {
    return groups.stream()
        .sorted(Comparator.comparingDouble((Group group) -> -group.mean().mean()))
        .toList();
  }

  private static Chart means(String title, List<Group> groups) {
    return BarChart.ofDots(
        new Caption(title, MEAN, ""),
        groups.stream().map(group -> bar(group.name(), group.mean())).toList());
  }

  private static Bar bar(String name, Estimate mean) {
    return Bar.of(name, mean.mean())
        .within(mean.low(), mean.high())
        .shownAs(Words.decimals(2, mean.mean()));
  }

  private static Chart boxes(String title, List<Group> groups) {
    return BoxPlot.of(
        new Caption(title, BOXES, ""), groups.stream().map(TasteSections::box).toList());
  }

  private static Box box(Group group) {
    Spread spread = group.ratings();
    return new Box(
        group.name(),
        spread.low(),
        spread.lowerQuartile(),
        spread.median(),
        spread.upperQuartile(),
        spread.high(),
        spread.mean(),
        Words.count(spread.count()));
  }

  private Section correlations() {
    Correlations.Found all = found.correlations();
    return Section.of(
            "What goes with what",
            "Pearson’s correlation between quantities that are known when a rating is given, over"
                + " all ratings. It shows what a model may use; no cause is meant.")
        .with(
            HeatMap.ofCorrelations(
                Caption.of("Correlations: blue above zero, orange below"),
                all.names(),
                IntStream.range(0, all.names().size())
                    .mapToObj(
                        row -> new HeatMap.Row(all.names().get(row), all.coefficients().get(row)))
                    .toList()));
  }

  private Section loved() {
    Loved.Found loved = found.loved();
    Section section =
        Section.of(
            "The most and the least loved movies",
            ("Movies with at least %d ratings; how many, in brackets. Each mean is drawn towards"
                    + " that of all ratings, as if %s more ratings had it. The most loved movies"
                    + " are those whose interval begins highest, the least loved those whose"
                    + " interval ends lowest: a few ratings do not lead by chance.")
                .formatted(loved.leastRatings(), Words.decimals(1, loved.damping())));
    section =
        loved.most().isEmpty()
            ? section.with(new Note("Left out: too few movies have so many ratings."))
            : section.with(
                ranking("Most loved", loved.most()), ranking("Least loved", loved.least()));
    String dots = loved.every() == 1 ? "each movie" : "one movie in " + loved.every();
    return section.with(
        Scatter.of(
                new Caption(
                    "Movies by the number of their ratings and the mean of them, a dot for " + dots,
                    "ratings of the movie",
                    "mean rating"),
                loved.points().stream()
                    .map(point -> new Scatter.Dot(point.ratings(), point.mean(), point.title()))
                    .toList())
            .overLogarithm());
  }

  private static Chart ranking(String title, List<Loved.Movie> movies) {
    List<Bar> bars = new ArrayList<>();
    for (Loved.Movie movie : movies) {
      bars.add(
          bar(movie.title(), movie.damped())
              .shownAs(
                  "%s (%s)"
                      .formatted(
                          Words.decimals(2, movie.damped().mean()),
                          Words.count(movie.damped().count()))));
    }
    return BarChart.ofDots(new Caption(title, "damped " + MEAN, ""), bars);
  }
}
