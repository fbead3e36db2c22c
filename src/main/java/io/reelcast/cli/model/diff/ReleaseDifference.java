package io.reelcast.cli.model.diff;

import io.reelcast.cli.console.Table;
import io.reelcast.cli.model.diff.MovieDifference.Move;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.archive.Coefficients;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.factor.MovieVector;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * What differs between two releases, section by section.
 *
 * @param files the names of those that are not the same
 */
record ReleaseDifference(
    ReleaseId first,
    ReleaseId second,
    List<String> files,
    Map<String, Map<String, Object>> sections) {

  static ReleaseDifference between(ReleaseFiles first, ReleaseFiles second) {
    Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
    sections.put(
        "provenance", Both.differing(provenance(first.release()), provenance(second.release())));
    sections.put("settings", Both.differing(settings(first.release()), settings(second.release())));
    List<String> files = first.differingFrom(second);
    Optional<Learnt> before = first.release().learnt();
    Optional<Learnt> after = second.release().learnt();
    if (before.isPresent() && after.isPresent()) {
      sections.put("weights", weights(first, second));
      sections.put(
          "movies", MovieDifference.between(before.get().movies(), after.get().movies()).toJson());
      sections.put("factors", factors(before.get().factors(), after.get().factors()));
      sections.put(
          "intervals",
          IntervalDifference.between(before.get().intervals(), after.get().intervals()).toJson());
      sections.put("scaling", Map.of("same", !files.contains(FileNames.SCALING)));
    }
    return new ReleaseDifference(first.id(), second.id(), files, sections);
  }

  private static Map<String, Object> provenance(Release release) {
    Map<String, Object> provenance = new LinkedHashMap<>();
    provenance.put("kind", release.provenance().kind());
    provenance.put("codeVersion", release.provenance().codeVersion());
    release.learnt().ifPresent(learnt -> provenance.put("data", learnt.training().data()));
    release.descent().ifPresent(descent -> provenance.putAll(descent(descent)));
    return provenance;
  }

  private static Map<String, Object> descent(Descent descent) {
    Map<String, Object> told = new LinkedHashMap<>();
    told.put("parent", descent.parent());
    told.put("round", descent.round());
    told.put("examples", descent.from() + "-" + descent.to());
    told.put("windows", descent.windows());
    told.put("verdict", descent.verdict());
    told.put("promotions", descent.promotions());
    told.put("alarm", descent.isAlarmed());
    told.put("confirmed", descent.isConfirmed());
    told.put("javaVersion", descent.javaVersion());
    told.put("mathLibrary", descent.mathLibrary());
    return told;
  }

  private static Map<String, Object> settings(Release release) {
    ModelSettings model = release.settings();
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("model", model);
    release.learnt().ifPresent(learnt -> settings.putAll(learnt.training().settings()));
    release.descent().ifPresent(descent -> settings.putAll(descent.settings()));
    return settings;
  }

  private static Map<String, Object> weights(ReleaseFiles first, ReleaseFiles second) {
    float[] before = read(first);
    float[] after = read(second);
    return before.length == after.length
        ? WeightDifference.of(before, after).toJson()
        : Map.of("number", new Both(before.length, after.length));
  }

  private static float[] read(ReleaseFiles files) {
    try {
      return Coefficients.read(files.content(FileNames.COEFFICIENTS));
    } catch (IOException broken) {
      throw new UncheckedIOException("release " + files.id() + " has broken weights", broken);
    }
  }

  private static Map<String, Object> factors(Factors first, Factors second) {
    Map<String, Object> factors = new LinkedHashMap<>();
    factors.put("learntAnew", first.origin() != second.origin());
    factors.put("movies", new Both(first.all().size(), second.all().size()));
    factors.put("newcomers", new Both(first.newcomers().size(), second.newcomers().size()));
    Map<String, Float> before =
        first.newcomers().stream()
            .collect(Collectors.toMap(MovieVector::movieId, MovieVector::surplus));
    double greatest = 0;
    for (MovieVector newcomer : second.newcomers()) {
      float was = before.getOrDefault(newcomer.movieId(), newcomer.surplus());
      greatest = Math.max(greatest, Math.abs((double) newcomer.surplus() - was));
    }
    factors.put("newcomersGreatest", greatest);
    return factors;
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("first", first.toString());
    json.put("second", second.toString());
    json.put("same", files.isEmpty());
    json.put("files", files);
    sections.forEach(json::put);
    return json;
  }

  List<String> lines() {
    if (files.isEmpty()) {
      return List.of("The two are the same release.");
    }
    List<String> lines = new ArrayList<>(List.of("files that differ: " + String.join(", ", files)));
    sections.forEach(
        (title, section) -> {
          if (section.isEmpty()) {
            return;
          }
          Table table = new Table(title, first.toString(), second.toString());
          section.forEach((name, value) -> addRow(table, name, value));
          lines.add("");
          lines.addAll(table.lines());
        });
    return lines;
  }

  private static void addRow(Table table, String name, Object value) {
    if (value instanceof Both both) {
      table.row(name, both.first(), both.second());
    } else if (value instanceof List<?> moves) {
      moves.forEach(move -> table.row("  " + ((Move) move).inWords(), "", ""));
    } else {
      Object shown =
          value instanceof Double number ? String.format(Locale.ROOT, "%.6f", number) : value;
      table.row(name, shown, "");
    }
  }
}
