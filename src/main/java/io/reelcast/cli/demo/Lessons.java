package io.reelcast.cli.demo;

import io.reelcast.cli.console.Console;
import io.reelcast.cli.instance.PipelineListener;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Counts what came of learning. */
final class Lessons implements PipelineListener {
  private final Console console;
  private Counts counts = new Counts(0, 0, 0, 0, 0, Optional.empty());

  Lessons(Console console) {
    this.console = console;
  }

  /**
   * How often what was decided.
   *
   * @param published releases, whichever weights they carry
   * @param newest what was decided last, in words
   */
  record Counts(
      int published,
      int promoted,
      int keptBack,
      int rolledBack,
      int driftAlarms,
      Optional<String> newest) {
    private Counts and(Descent descent) {
      String verdict = descent.verdict();
      return new Counts(
          published + 1,
          promoted + (verdict.equals("promoted") || verdict.equals("grown") ? 1 : 0),
          keptBack + (verdict.equals("keptBack") ? 1 : 0),
          rolledBack + (verdict.equals("rolledBack") ? 1 : 0),
          driftAlarms + (descent.isAlarmed() ? 1 : 0),
          Optional.of((descent.isAlarmed() ? "drift alarm; " : "") + verdict));
    }

    Map<String, Object> toJson() {
      Map<String, Object> json = new LinkedHashMap<>();
      json.put("published", published);
      json.put("promoted", promoted);
      json.put("keptBack", keptBack);
      json.put("rolledBack", rolledBack);
      json.put("driftAlarms", driftAlarms);
      return json;
    }

    /** For a line on a screen. */
    String inWords() {
      return String.format(
          Locale.ROOT,
          "%d releases published, %d promoted, %d kept back, %d rolled back, %d drift alarms",
          published,
          promoted,
          keptBack,
          rolledBack,
          driftAlarms);
    }
  }

  @Override
  public void serves(String page) {
    console.note("Watch it at " + page);
  }

  @Override
  public synchronized void published(ReleaseFiles release) {
    counts = release.release().descent().map(counts::and).orElse(counts);
  }

  synchronized Counts counts() {
    return counts;
  }
}
