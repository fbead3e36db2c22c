package io.reelcast.cli.tune;

import io.reelcast.chart.BarChart;
import io.reelcast.chart.Caption;
import io.reelcast.chart.page.Block;
import io.reelcast.chart.page.Facts;
import io.reelcast.chart.page.Figure;
import io.reelcast.chart.page.Page;
import io.reelcast.chart.page.Section;
import io.reelcast.chart.page.Table;
import io.reelcast.tuning.Finalist;
import io.reelcast.tuning.Findings;
import io.reelcast.tuning.Importance;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Outcome;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;

/** All trials of a search on a page that needs nothing beside itself. */
record TunePage(TuneReport report, Space space) {
  private static final int BESIDE = 2;
  private static final String ERROR = SettingChart.ERROR;

  String html() {
    Page page =
        Page.of("What a search for settings found", sentence(report.verdict())).with(best());
    if (!report.importances().isEmpty()) {
      page = page.with(whatMattered()).with(everySetting());
    }
    page = page.with(allRuns());
    for (String line : report.about()) {
      page = page.from(line);
    }
    return page.html();
  }

  private Findings findings() {
    return report.findings();
  }

  private Section best() {
    Finalist best = findings().best();
    List<BarChart.Bar> bars = new ArrayList<>();
    Table table = finalistHead();
    for (Finalist each : findings().finalists()) {
      BarChart.Bar bar = bar(name(each.trial()), each.error(), each.outcomes());
      bars.add(each.equals(best) ? bar.strong() : bar);
    }
    report
        .frozen()
        .map(each -> bar(TuneReport.FROZEN, each.mean(Outcome::error), each.outcomes()))
        .ifPresent(bars::add);
    for (Dimension dimension : space.dimensions()) {
      Object[] cells = new Object[1 + findings().finalists().size()];
      cells[0] = dimension.name();
      for (int i = 1; i < cells.length; i++) {
        cells[i] = findings().finalists().get(i - 1).values().getOrDefault(dimension.name(), "");
      }
      table = table.with(cells);
    }
    Facts facts =
        Facts.none()
            .with(TuneReport.shown(best.error()), "error of " + name(best.trial()))
            .with(TuneReport.shown(findings().standard().error()), "of the default settings")
            .with(TuneReport.text("%.4f", findings().gain()), "gain with fresh seeds")
            .with(TuneReport.text("%.4f", findings().spread()), "spread over the seeds");
    if (report.frozen().isPresent()) {
      String error = TuneReport.shown(report.frozen().get().mean(Outcome::error));
      facts = facts.with(error, "of the same with weights frozen");
    }
    return Section.of(
            "The best",
            TuneReport.text(
                "Each dot is the mean of %d seeds, the line reaches from the least to the greatest"
                    + " of them. The errors are RMSEs, blind and conditioned added.",
                report.seeds()))
        .with(facts)
        .with(new Figure(BarChart.ofDots(new Caption("The best trials", ERROR, ""), bars)), table);
  }

  private static BarChart.Bar bar(String name, double mean, List<Outcome> outcomes) {
    double[] errors = outcomes.stream().mapToDouble(Outcome::error).sorted().toArray();
    return BarChart.Bar.of(name, mean)
        .within(errors[0], errors[errors.length - 1])
        .shownAs(TuneReport.shown(mean));
  }

  private Table finalistHead() {
    List<Table.Heading> headings = new ArrayList<>(List.of(Table.Heading.text("setting")));
    findings().finalists().forEach(each -> headings.add(Table.Heading.number(name(each.trial()))));
    return Table.of("", headings.toArray(Table.Heading[]::new));
  }

  private Section whatMattered() {
    List<BarChart.Bar> bars = new ArrayList<>();
    Table table =
        Table.of(
            "",
            Table.Heading.text("setting"),
            Table.Heading.number("share"),
            Table.Heading.number("by chance"),
            Table.Heading.text("better are"));
    for (Importance each : report.importances()) {
      BarChart.Bar bar =
          BarChart.Bar.of(each.name(), each.share()).shownAs(TuneReport.text("%.2f", each.share()));
      bars.add(each.isClear() ? bar.strong() : bar);
      Object[] cells = {
        each.name(),
        TuneReport.text("%.2f", each.share()),
        TuneReport.text("%.2f", each.chance()),
        each.isClear() ? TuneReport.direction(each) : "not clear"
      };
      table = each.isClear() ? table.withStrong(cells) : table.with(cells);
    }
    return Section.of(
            "What mattered",
            TuneReport.text(
                "Which share of the variance of the ranks of %s each setting explains alone. Those"
                    + " in another colour explain more than errors in random order do once in"
                    + " twenty times (\"by chance\").",
                alikeNamed()))
        .with(
            new Figure(BarChart.of(new Caption("What mattered", "share explained", ""), bars)),
            table);
  }

  private String alikeNamed() {
    List<Attempt> alike = Importance.alike(findings().attempts());
    int epochs = alike.get(0).run().epochs();
    String trials = "the " + alike.size() + " trials";
    return report.subject().isByEpochs()
        ? trials + " after " + (epochs == 1 ? "1 epoch" : epochs + " epochs")
        : trials;
  }

  private Section everySetting() {
    List<Attempt> alike = Importance.alike(findings().attempts());
    double most = SettingChart.highest(alike);
    Section section =
        Section.of(
            "Every setting",
            TuneReport.text(
                "The error of %s by the value of each setting, the one that mattered most first."
                    + " Greater errors than %.3f are drawn there.",
                alikeNamed(), most));
    List<Block> row = new ArrayList<>();
    for (Importance each : report.importances()) {
      row.add(new Figure(SettingChart.of(dimension(each.name()), alike, most)));
      if (row.size() == BESIDE) {
        section = section.with(row.toArray(Block[]::new));
        row.clear();
      }
    }
    return row.isEmpty() ? section : section.with(row.toArray(Block[]::new));
  }

  private Dimension dimension(String name) {
    return space.dimensions().stream()
        .filter(each -> each.name().equals(name))
        .findFirst()
        .orElseThrow();
  }

  private Section allRuns() {
    List<Table.Heading> headings = new ArrayList<>();
    boolean isByEpochs = report.subject().isByEpochs();
    headings.add(Table.Heading.number("trial"));
    if (isByEpochs) {
      headings.add(Table.Heading.number("epochs"));
    }
    for (String number : List.of("seed", "error", "blind", "conditioned")) {
      headings.add(Table.Heading.number(number));
    }
    for (Dimension dimension : space.dimensions()) {
      headings.add(Table.Heading.number(dimension.name().replaceFirst(".*\\.", "")));
    }
    Table table = Table.of("", headings.toArray(Table.Heading[]::new));
    List<Attempt> sorted = new ArrayList<>(findings().attempts());
    sorted.sort(
        Comparator.comparingInt((Attempt each) -> -each.run().epochs())
            .thenComparingDouble(Attempt::error));
    for (Attempt each : sorted) {
      List<Object> cells = new ArrayList<>();
      cells.add(each.run().trial());
      if (isByEpochs) {
        cells.add(each.run().epochs());
      }
      cells.add(each.run().seed());
      cells.add(TuneReport.shown(each.error()));
      cells.add(TuneReport.shown(each.outcome().blind()));
      cells.add(TuneReport.shown(each.outcome().conditioned()));
      for (Dimension dimension : space.dimensions()) {
        cells.add(each.run().value(dimension.name()));
      }
      table =
          each.run().trial() == findings().best().trial()
              ? table.withStrong(cells.toArray())
              : table.with(cells.toArray());
    }
    return Section.of(
            "All runs",
            (isByEpochs ? "The longest ones first, and those" : "Those")
                + " of the best trial in bold; trial 0 has the default settings.")
        .with(table);
  }

  private static String sentence(String words) {
    return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1) + ".";
  }

  static String name(int trial) {
    return trial == 0 ? "default" : "trial " + trial;
  }
}
