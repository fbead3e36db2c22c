package io.reelcast.backtest.page;

import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.report.Standings;
import io.reelcast.backtest.run.BacktestResult;
import io.reelcast.backtest.run.Course;
import io.reelcast.backtest.run.Failure;
import io.reelcast.backtest.run.Task;
import io.reelcast.chart.page.Facts;
import io.reelcast.chart.page.Note;
import io.reelcast.chart.page.Page;
import io.reelcast.chart.page.Section;
import java.time.Instant;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The page: who stands first, by how much, where, and on what data. */
public final class BacktestPage {
  private final RunReport report;

  public BacktestPage(RunReport report) {
    this.report = report;
  }

  /** The whole file. */
  public String html() {
    Page page = Page.of("Backtest of " + course().data(), lead()).with(overview());
    for (Task task : Task.values()) {
      Standings standings = report.standings(task);
      if (!standings.rows().isEmpty()) {
        page = page.with(new StandingsSection(report, standings).section());
      }
    }
    page = page.with(new ErrorCharts(report).overTime());
    page = page.with(new ErrorCharts(report).byHorizonAndExperience());
    page = page.with(new WindowKinds(report).section());
    page = page.with(new CalibrationSection(report).section());
    Optional<Section> ablation = AblationSection.of(report.ablations());
    if (ablation.isPresent()) {
      page = page.with(ablation.get());
    }
    page = page.with(new CostSection(report.result()).section());
    return provenance(page).html();
  }

  private Course course() {
    return report.result().course();
  }

  private String lead() {
    return Stream.of(Task.values())
        .flatMap(task -> report.standings(task).headline(report.result()).stream())
        .collect(Collectors.joining(" "));
  }

  private Section overview() {
    Course course = course();
    Facts facts =
        Facts.none()
            .with(Words.count(course.chronicle().size()), "ratings")
            .with(Words.count(course.cut()), "of them warm: learnt from, not predicted")
            .with(Words.count(course.splits().windows()), "windows predicted, five ratings each")
            .with(Words.count(report.predictedUsers()), "users predicted for")
            .with(Words.percent(report.nature().newcomers()), "of the windows are of new users")
            .with(Words.percent(report.nature().boundary()), "of them begin at a page boundary");
    Section section =
        Section.of("What was played", played())
            .with(facts)
            .with(new Note("What this data is: " + report.nature().inWords()));
    for (Failure failure : report.result().failures()) {
      section = section.with(new Note(failure.inWords()));
    }
    return section;
  }

  private String played() {
    return "Every rating was predicted from those before it, scored when it came, and then learnt"
        + " from. Blind: the next five ratings, the movies unknown. Conditioned: the next five"
        + " movies are given. Errors are root mean squares over all windows and all five ratings,"
        + " not rounded and not clipped; users rated "
        + Words.plain(course().lowest())
        + " to "
        + Words.plain(course().highest())
        + ".";
  }

  private Page provenance(Page page) {
    BacktestResult result = report.result();
    Course course = course();
    String cutAt = Instant.ofEpochMilli(course.chronicle().ratedAt(course.cut())).toString();
    Page with =
        page.from(
                "Data "
                    + course.data()
                    + ": "
                    + Words.count(course.chronicle().size())
                    + " ratings, "
                    + Words.count(course.chronicle().users())
                    + " users, "
                    + Words.count(course.chronicle().movies())
                    + " movies; warm share "
                    + Words.plain(course.warm())
                    + ", cut before rating "
                    + Words.count(course.cut())
                    + " (counted from 0), at "
                    + cutAt
                    + "; "
                    + Words.count(course.splits().windows())
                    + " windows; seeds "
                    + result.seeds())
            .from(
                "Intervals: 95 %, by the delta method on paired errors, clustered by user, with"
                    + " Student's quantile; no chance in them")
            .from(
                report.circumstances().asMap().entrySet().stream()
                    .map(entry -> entry.getKey() + " " + entry.getValue())
                    .collect(Collectors.joining(", ")))
            .from(
                "Settings: "
                    + new TreeMap<>(report.circumstances().settings())
                        .entrySet().stream()
                            .map(entry -> entry.getKey() + "=" + entry.getValue())
                            .collect(Collectors.joining(", ")));
    return with;
  }
}
