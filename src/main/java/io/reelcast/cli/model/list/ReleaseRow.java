package io.reelcast.cli.model.list;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.cli.console.Table;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Training;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * A release as a list shows it.
 *
 * @param offset of its manifest
 * @param summary empty where it is gone and an older version published it
 * @param states what it is now, in words
 */
record ReleaseRow(
    ReleaseId id,
    Instant publishedAt,
    long offset,
    Optional<Summary> summary,
    List<String> states) {
  private static final int SHORT_ID = 8;
  private static final String WHOLE = "whole";
  private static final String GONE = "gone";
  private static final String PREDICTS = "predicts now";
  private static final String PINNED = "pinned";
  private static final String NEWEST = "newest";

  ReleaseRow {
    states = List.copyOf(states);
  }

  /** All that were ever published, the one that was published last at the end. */
  static List<ReleaseRow> of(Catalogue catalogue) {
    List<ReleaseRow> rows = new ArrayList<>();
    for (Gone one : catalogue.log().gone()) {
      rows.add(
          new ReleaseRow(one.id(), one.publishedAt(), one.offset(), one.summary(), List.of(GONE)));
    }
    for (Published one : catalogue.log().all()) {
      rows.add(
          new ReleaseRow(
              one.id(),
              one.publishedAt(),
              one.offset(),
              Optional.of(one.summary()),
              states(catalogue, one.id())));
    }
    rows.sort(Comparator.comparingLong(ReleaseRow::offset));
    return rows;
  }

  private static List<String> states(Catalogue catalogue, ReleaseId id) {
    List<String> states = new ArrayList<>();
    if (catalogue.predicts(id)) {
      states.add(PREDICTS);
    }
    if (catalogue.isPinned(id)) {
      states.add(PINNED);
    }
    if (catalogue.isNewest(id)) {
      states.add(NEWEST);
    }
    return states.isEmpty() ? List.of(WHOLE) : states;
  }

  static Table table(List<ReleaseRow> rows) {
    Table table =
        new Table(
            "release",
            "kind",
            "parent",
            "published",
            "round",
            "examples",
            "windows",
            "verdict",
            "tried",
            "other",
            "",
            "state");
    rows.forEach(row -> table.row(row.cells().toArray()));
    return table;
  }

  private List<Object> cells() {
    return List.of(
        id,
        summary.map(known -> known.provenance().kind()).orElse("unknown"),
        told("", one -> one.parent().substring(0, SHORT_ID)),
        publishedAt.truncatedTo(ChronoUnit.SECONDS),
        told("n/a", one -> Integer.toString(one.round())),
        told("", one -> one.from() + "-" + one.to()),
        told("n/a", one -> String.format(Locale.ROOT, "%,d", one.windows())),
        told("", Descent::verdict),
        told("n/a", one -> shown(one.tried())),
        told("n/a", one -> shown(one.other())),
        told("", one -> one.isConfirmed() ? "confirmed" : one.isAlarmed() ? "alarm" : ""),
        String.join(", ", states));
  }

  private String told(String otherwise, Function<Descent, String> value) {
    return summary.flatMap(Summary::descent).map(value).orElse(otherwise);
  }

  /** The error whose square it is. */
  private static String shown(double squared) {
    return squared == 0 ? "n/a" : String.format(Locale.ROOT, "%.4f", Math.sqrt(squared));
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("release", id.toString());
    json.put("publishedAt", publishedAt.toString());
    json.put("offset", offset);
    json.put("whole", !states.contains(GONE));
    json.put("predicts", states.contains(PREDICTS));
    json.put("pinned", states.contains(PINNED));
    json.put("newest", states.contains(NEWEST));
    summary.ifPresent(
        known -> {
          json.put("kind", known.provenance().kind());
          json.put("codeVersion", known.provenance().codeVersion());
          known.training().ifPresent(training -> addTraining(json, training));
          known.descent().ifPresent(descent -> addDescent(json, descent));
        });
    return json;
  }

  private static void addTraining(Map<String, Object> json, Training training) {
    json.put("data", training.data());
    json.put("samples", training.samples());
    json.put("blind", training.blind());
    json.put("conditioned", training.conditioned());
    json.put("newborn", training.newborn());
  }

  private static void addDescent(Map<String, Object> json, Descent descent) {
    if (descent.judged() > 0) {
      json.put("triedError", Math.sqrt(descent.tried()));
      json.put("otherError", Math.sqrt(descent.other()));
    }
    json.put("descent", descent);
  }
}
