package io.reelcast.cli.train;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Release;
import io.reelcast.stream.learning.Ancestry.Step;
import io.reelcast.training.graph.MathLibrary;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * A release beside what was made in its place.
 *
 * @param made empty where no release came
 * @param differing the files that differ; empty where none does, or where the release is gone
 * @param settings those by which its network was trained, and that are others now
 */
record Retrained(
    Step step, Optional<ReleaseId> made, List<String> differing, List<String> settings) {
  Retrained {
    differing = List.copyOf(differing);
    settings = List.copyOf(settings);
  }

  /**
   * Compares them.
   *
   * @param original empty where the release is gone
   */
  static Retrained of(Step step, Optional<ReleaseFiles> made, Optional<ReleaseFiles> original) {
    Optional<ReleaseId> id = made.map(ReleaseFiles::release).map(Release::id);
    boolean isSame = id.filter(step.release()::equals).isPresent();
    if (isSame || made.isEmpty() || original.isEmpty()) {
      return new Retrained(step, id, List.of(), List.of());
    }
    return new Retrained(
        step,
        id,
        made.get().differingFrom(original.get()),
        otherSettings(original.get().release(), made.get().release()));
  }

  private static List<String> otherSettings(Release original, Release made) {
    Map<String, String> now = settings(made);
    return settings(original).entrySet().stream()
        .filter(setting -> !setting.getValue().equals(now.get(setting.getKey())))
        .map(setting -> setting.getKey() + "=" + setting.getValue())
        .toList();
  }

  private static Map<String, String> settings(Release release) {
    return release.learnt().map(learnt -> learnt.training().settings()).orElse(Map.of());
  }

  boolean isSame() {
    return made.filter(step.release()::equals).isPresent();
  }

  String inWords() {
    Descent descent = step.descent();
    return "release "
        + step.release()
        + ", round "
        + descent.round()
        + ", examples "
        + descent.from()
        + "-"
        + descent.to()
        + ": "
        + (isSame() ? "the same" : made.map(other -> "became " + other).orElse("no release came"));
  }

  /** In which files it differs. */
  String where() {
    return differing.isEmpty() ? "." : ": in " + String.join(", ", differing) + ".";
  }

  /** Why that may be. */
  List<String> hints() {
    List<String> hints = new ArrayList<>();
    Descent descent = step.descent();
    if (!settings.isEmpty()) {
      hints.add("It was trained with " + String.join(", ", settings) + ": --set them.");
    }
    if (!isSame() && !descent.javaVersion().equals(System.getProperty("java.version"))) {
      hints.add(
          "It was made by Java "
              + descent.javaVersion()
              + ", this is "
              + System.getProperty("java.version")
              + ".");
    }
    if (!isSame() && !descent.mathLibrary().equals(MathLibrary.description())) {
      hints.add(
          "It was computed by "
              + descent.mathLibrary()
              + ", this is "
              + MathLibrary.description()
              + ".");
    }
    return hints;
  }

  static Map<String, Object> toJson(List<Retrained> done, int asked, long missing) {
    Retrained last = done.get(done.size() - 1);
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("same", last.isSame());
    json.put("releases", asked);
    json.put("missingExamples", missing);
    json.put("done", done.stream().map(Retrained::toJson).toList());
    json.put("hints", last.hints());
    return json;
  }

  private Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("release", step.release().toString());
    json.put("made", made.map(ReleaseId::toString).orElse(null));
    json.put("same", isSame());
    json.put("differing", differing);
    return json;
  }
}
