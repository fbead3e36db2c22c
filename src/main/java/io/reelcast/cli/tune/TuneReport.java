package io.reelcast.cli.tune;

import io.reelcast.cli.console.Table;
import io.reelcast.tuning.Finalist;
import io.reelcast.tuning.Findings;
import io.reelcast.tuning.Frozen;
import io.reelcast.tuning.Importance;
import io.reelcast.tuning.trial.Outcome;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;

/**
 * What came of a search.
 *
 * @param frozen what the best gives without learning, where that makes sense
 * @param names the searched settings
 */
record TuneReport(
    Subject subject,
    Findings findings,
    Optional<Frozen> frozen,
    List<Importance> importances,
    Ratings ratings,
    List<String> names) {
  static final String FROZEN = "frozen";

  /**
   * What the search has seen.
   *
   * @param data names the ratings, those of the search only
   * @param seen how many they are
   * @param measured how many of them, the newest, settings were compared by
   */
  record Ratings(String data, long seen, long measured) {}

  /** Where the results lie. */
  record Files(Path settings, Path page) {}

  List<String> lines(Files files) {
    List<String> lines = new ArrayList<>(finalists().lines());
    if (!importances.isEmpty()) {
      lines.add("");
      lines.addAll(importanceTable().lines());
      lines.add("");
    }
    lines.add(
        "settings written to " + files.settings() + ", a picture of all trials to " + files.page());
    lines.add(subject.use(files.settings()));
    worth().ifPresent(lines::add);
    lines.add(verdict());
    return lines;
  }

  /** One column a finalist. */
  private Table finalists() {
    List<Finalist> finalists = findings.finalists();
    List<String> titles = new ArrayList<>(List.of(""));
    finalists.forEach(each -> titles.add(each.trial() == 0 ? "default" : "trial " + each.trial()));
    frozen.ifPresent(each -> titles.add(FROZEN));
    Table table = new Table(titles.toArray(String[]::new));
    error(table, "error (mean of " + seeds() + " seeds)", Outcome::error);
    error(table, "- blind", Outcome::blind);
    error(table, "- conditioned", Outcome::conditioned);
    row(table, "spread over the seeds", each -> shown(each.spread()), each -> "");
    for (String name : names) {
      row(table, name, each -> each.values().getOrDefault(name, ""), each -> "");
    }
    return table;
  }

  private void error(Table table, String title, ToDoubleFunction<Outcome> error) {
    row(table, title, each -> shown(each.mean(error)), each -> shown(each.mean(error)));
  }

  private void row(
      Table table,
      String title,
      Function<Finalist, String> cell,
      Function<Frozen, String> cellOfFrozen) {
    List<Object> cells = new ArrayList<>(List.of(title));
    findings.finalists().forEach(each -> cells.add(cell.apply(each)));
    frozen.ifPresent(each -> cells.add(cellOfFrozen.apply(each)));
    table.row(cells.toArray());
  }

  private Table importanceTable() {
    Table table = new Table("what mattered", "share", "by chance", "better are");
    for (Importance each : importances) {
      table.row(
          each.name(),
          text("%.2f", each.share()),
          text("%.2f", each.chance()),
          each.isClear() ? direction(each) : "(no clear influence)");
    }
    return table;
  }

  static String direction(Importance importance) {
    if (importance.trend().isEmpty()) {
      return "some values";
    }
    double trend = importance.trend().getAsDouble();
    return Math.abs(trend) < 0.3 ? "some values" : trend < 0 ? "greater values" : "smaller values";
  }

  int seeds() {
    return findings.best().outcomes().size();
  }

  /** Whether the search was of any use. */
  String verdict() {
    if (findings.best().trial() == 0) {
      return "the default settings are the best that were found";
    }
    String comparison =
        text(
            "trial %d errs %.4f less than the default settings",
            findings.best().trial(), findings.gain());
    if (seeds() == 1) {
      return comparison + ", which without other seeds may be chance";
    }
    return comparison
        + text(
            " with seeds that did not choose it, and seeds lie %.4f apart: %s",
            findings.spread(),
            findings.isGain()
                ? "that is more than chance, a gain"
                : "that is no more than chance, no gain");
  }

  /** Whether learning is worth anything, where the trials learn and could do without. */
  Optional<String> worth() {
    return frozen.map(
        each -> {
          List<Double> gains = each.gains(findings.best());
          double least = gains.get(0);
          double greatest = gains.get(gains.size() - 1);
          return text(
              "the same with weights frozen errs %.4f; learning takes %s off: %s",
              each.mean(Outcome::error),
              gains.size() == 1
                  ? text("%.4f", least)
                  : text("%.4f to %.4f, seed by seed,", least, greatest),
              gains.size() == 1 ? "with one seed that may be chance" : judged(least, greatest));
        });
  }

  private static String judged(double leastGain, double greatestGain) {
    if (leastGain > 0) {
      return "it is worth something";
    }
    return greatestGain > 0 ? "whether it is worth anything is not sure" : "it is worth nothing";
  }

  /** What the settings file says of itself. */
  List<String> about() {
    Finalist best = findings.best();
    List<String> about = new ArrayList<>();
    about.add(
        "Found by 'reelcast tune': "
            + (best.trial() == 0 ? "the default settings" : "trial " + best.trial())
            + ". For --config of every verb.");
    about.add(
        text(
            "Ratings: %s, %,d of them; compared by the newest %,d.",
            ratings.data(), ratings.seen(), ratings.measured()));
    about.add(
        text(
            "Error (blind + conditioned), mean of %d seeds: %.4f; default settings: %.4f.",
            seeds(), best.error(), findings.standard().error()));
    worth().ifPresent(words -> about.add(words + "."));
    about.add(verdict() + ".");
    return about;
  }

  Map<String, Object> toJson(Files files) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("data", ratings.data());
    json.put("ratings", ratings.seen());
    json.put("measured", ratings.measured());
    json.put("runs", findings.attempts().size());
    json.put(
        "seconds",
        Math.round(
            findings.attempts().stream().mapToDouble(each -> each.outcome().seconds()).sum()));
    json.put("best", toJson(findings.best()));
    json.put("default", toJson(findings.standard()));
    frozen.ifPresent(each -> json.put(FROZEN, toJson(each)));
    json.put("gain", findings.gain());
    json.put("spread", findings.spread());
    json.put("isGain", findings.isGain());
    json.put("importance", importances.stream().map(TuneReport::toJson).toList());
    json.put("finalists", findings.finalists().stream().map(TuneReport::toJson).toList());
    json.put("settings", files.settings().toString());
    json.put("page", files.page().toString());
    return json;
  }

  private static Map<String, Object> toJson(Finalist finalist) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("trial", finalist.trial());
    json.put("error", finalist.error());
    json.put("blind", finalist.mean(Outcome::blind));
    json.put("conditioned", finalist.mean(Outcome::conditioned));
    json.put("errors", finalist.outcomes().stream().map(Outcome::error).toList());
    json.put("values", new TreeMap<>(finalist.values()));
    return json;
  }

  private Map<String, Object> toJson(Frozen each) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("error", each.mean(Outcome::error));
    json.put("blind", each.mean(Outcome::blind));
    json.put("conditioned", each.mean(Outcome::conditioned));
    json.put("errors", each.outcomes().stream().map(Outcome::error).toList());
    json.put("gains", each.gains(findings.best()));
    return json;
  }

  private static Map<String, Object> toJson(Importance importance) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("name", importance.name());
    json.put("share", importance.share());
    json.put("chance", importance.chance());
    importance.trend().ifPresent(trend -> json.put("trend", trend));
    return json;
  }

  static String shown(double error) {
    return Double.isInfinite(error) ? "diverged" : text("%.4f", error);
  }

  static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }
}
