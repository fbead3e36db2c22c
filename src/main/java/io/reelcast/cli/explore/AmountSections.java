package io.reelcast.cli.explore;

import io.reelcast.chart.Caption;
import io.reelcast.chart.ColumnChart;
import io.reelcast.chart.ColumnChart.Column;
import io.reelcast.chart.page.Block;
import io.reelcast.chart.page.Facts;
import io.reelcast.chart.page.Figure;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.chart.page.Table.Heading;
import io.reelcast.exploration.Exploration;
import io.reelcast.exploration.found.Activity;
import io.reelcast.exploration.found.Overview;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.exploration.measure.Bin;
import io.reelcast.exploration.measure.Concentration;
import io.reelcast.exploration.measure.Tally;
import java.util.List;

/** How much there is, and how it is shared out. */
record AmountSections(Exploration found) {
  /** More different values than these are no scale of stars. */
  private static final int MOST_COLUMNS = 40;

  List<Section> all() {
    return List.of(glance(), activity());
  }

  private Section glance() {
    Overview.Found all = found.overview();
    Sessions.Found sessions = found.sessions();
    String listed =
        all.moviesListed() > 0
            ? "movies rated, of " + Words.count(all.moviesListed()) + " listed"
            : "movies rated";
    Facts facts =
        Facts.none()
            .with(Words.count(all.ratings()), "ratings")
            .with(Words.count(all.users()), "users")
            .with(Words.count(all.movies()), listed)
            .with(Words.percent(all.density()), "of all pairs of user and movie are rated")
            .with(
                Words.decimals(2, all.mean()) + " ± " + Words.decimals(2, all.deviation()),
                "mean rating and standard deviation")
            .with(Words.percent(sessions.sameSecond()), "of next ratings bear the same second")
            .with(Words.percent(sessions.withinMinute()), "of next ratings come within a minute")
            .with(Words.percent(sessions.oneSession()), "of users have one session only")
            .with(
                Words.percent(found.calendar().byColdUsers()),
                "of ratings are by users with fewer than 5 earlier ones")
            .with(
                Words.percent(found.calendar().ofColdMovies()),
                "of ratings are of movies with fewer than 5 earlier ones");
    return Section.of("At a glance", "What anyone should know before modelling this data.")
        .with(facts);
  }

  private Section activity() {
    Section section =
        Section.of(
            "Ratings, and who has them",
            "How often each rating is given, and how unequally ratings are shared out among users"
                + " and movies.");
    Block users =
        new Figure(bins("Users by the number of their ratings", "users", found.users().bins()));
    Block movies =
        new Figure(bins("Movies by the number of their ratings", "movies", found.movies().bins()));
    section =
        found.overview().values().size() > MOST_COLUMNS
            ? section.with(users, movies)
            : section.with(new Figure(values()), users, movies);
    return section.with(
        Table.of(
                "",
                Heading.text("ratings of"),
                Heading.number("how many"),
                Heading.number("mean"),
                Heading.number("median"),
                Heading.number("most"),
                Heading.number("share of the busiest tenth"),
                Heading.number("Gini coefficient"))
            .with(row("a user", found.users()))
            .with(row("a movie", found.movies())));
  }

  private ColumnChart values() {
    double all = found.overview().ratings();
    List<Column> columns =
        found.overview().values().stream().map(entry -> value(entry, all)).toList();
    return new ColumnChart(
        new Caption("How often each rating is given", "rating", "ratings"), columns);
  }

  private static Column value(Tally.Entry entry, double all) {
    return Column.of(Words.rating(entry.value()), entry.count())
        .shownAs(Words.decimals(0, 100 * entry.count() / all) + " %");
  }

  /** Each column is named by the least count that it holds. */
  static ColumnChart bins(String title, String what, List<Bin> bins) {
    String across = "ratings, from this number up to the next";
    return bins(new Caption(title, across, what), bins);
  }

  static ColumnChart bins(Caption caption, List<Bin> bins) {
    return new ColumnChart(
        caption,
        bins.stream().map(bin -> Column.of(Words.brief(bin.from()), bin.count())).toList());
  }

  private static Object[] row(String name, Activity.Found activity) {
    Concentration parts = activity.concentration();
    return new Object[] {
      name,
      Words.count(parts.owners()),
      Words.decimals(1, parts.mean()),
      Words.rating(parts.median()),
      Words.count(parts.greatest()),
      Words.percent(parts.topTenth()),
      Words.decimals(2, parts.gini())
    };
  }
}
