package io.reelcast.cli.model;

import io.reelcast.cli.console.Table;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * All that there is to say of a release, section by section.
 *
 * @param predicts whether it predicts now
 */
record ReleaseReport(Published published, boolean predicts) {

  /** One document; a newborn has no sections of what was learnt. */
  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.putAll(identity());
    sections().forEach(json::put);
    return json;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>(table(identity()));
    sections()
        .forEach(
            (title, section) -> {
              lines.add("");
              lines.add(title);
              table(section).forEach(line -> lines.add("  " + line));
            });
    return lines;
  }

  private Map<String, Object> identity() {
    Release release = published.release();
    Map<String, Object> identity = new LinkedHashMap<>();
    identity.put("release", release.id().toString());
    identity.put("sha256", release.sha256());
    identity.put("kind", release.provenance().kind());
    identity.put("codeVersion", release.provenance().codeVersion());
    identity.put("publishedAt", published.publishedAt().toString());
    identity.put("offset", published.offset());
    identity.put("predicts", predicts);
    return identity;
  }

  private Map<String, Map<String, Object>> sections() {
    Map<String, Map<String, Object>> sections = new LinkedHashMap<>();
    sections.put("model", model(published.release().settings()));
    published
        .release()
        .descent()
        .ifPresent(
            descent -> {
              sections.put("descent", descent(descent));
              sections.put("online", new TreeMap<>(descent.settings()));
            });
    published
        .release()
        .learnt()
        .ifPresent(
            learnt -> {
              sections.put("training", training(learnt.training()));
              sections.put("settings", new TreeMap<>(learnt.training().settings()));
              sections.put("network", network(learnt.network().shape()));
              sections.put("movies", movies(learnt));
              sections.put("intervals", intervals(learnt.intervals()));
            });
    return sections;
  }

  private static Map<String, Object> model(ModelSettings settings) {
    Map<String, Object> model = new LinkedHashMap<>();
    model.put("lowest", settings.lowest());
    model.put("highest", settings.highest());
    model.put("prior", settings.prior());
    model.put("damping", settings.damping());
    model.put("dampedShare", settings.dampedShare());
    model.put("halfWidth", settings.halfWidth());
    return model;
  }

  private static Map<String, Object> descent(Descent descent) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("parent", descent.parent());
    json.put("round", descent.round());
    json.put("from", descent.from());
    json.put("to", descent.to());
    json.put("examples", descent.examples());
    json.put("windows", descent.windows());
    json.put("replayed", descent.replayed());
    json.put("rate", descent.rate());
    json.put("verdict", descent.verdict());
    json.put("reason", descent.reason());
    json.put("judged", descent.judged());
    if (descent.judged() > 0) {
      json.put("triedError", Math.sqrt(descent.tried()));
      json.put("otherError", Math.sqrt(descent.other()));
    }
    json.put("promotions", descent.promotions());
    json.put("isAlarmed", descent.isAlarmed());
    json.put("isConfirmed", descent.isConfirmed());
    json.put("forgotten", descent.forgotten());
    json.put("movies", descent.movies());
    json.put("javaVersion", descent.javaVersion());
    json.put("mathLibrary", descent.mathLibrary());
    return json;
  }

  private static Map<String, Object> training(Training training) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("data", training.data());
    json.put("ratings", training.ratings());
    json.put("samples", training.samples());
    json.put("heldBack", training.heldBack());
    json.put("epochs", training.epochs());
    json.put("bestEpoch", training.bestEpoch());
    json.put("blind", training.blind());
    json.put("conditioned", training.conditioned());
    json.put("newborn", training.newborn());
    json.put("javaVersion", training.javaVersion());
    json.put("mathLibrary", training.mathLibrary());
    return json;
  }

  private static Map<String, Object> network(NetworkShape shape) {
    Map<String, Object> network = new LinkedHashMap<>();
    network.put("layers", shape.layers());
    network.put("width", shape.width());
    network.put("dense", shape.dense());
    network.put("genres", shape.genres());
    return network;
  }

  private static Map<String, Object> movies(Learnt learnt) {
    Map<String, Object> movies = new LinkedHashMap<>();
    movies.put("number", learnt.movies().size());
    movies.put("mean", learnt.movies().mean());
    movies.put("damping", learnt.movies().damping());
    movies.put("genres", learnt.movies().genres().names());
    return movies;
  }

  private static Map<String, Object> intervals(Intervals intervals) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("coverage", intervals.coverage());
    json.put("counts", intervals.counts());
    json.put("low", intervals.low());
    json.put("high", intervals.high());
    return json;
  }

  private static List<String> table(Map<String, Object> section) {
    Table table = new Table("", "");
    section.forEach(table::row);
    return table.lines().subList(1, section.size() + 1);
  }
}
