package io.reelcast.cli.train;

import io.reelcast.model.release.Release;
import io.reelcast.model.release.Training;
import io.reelcast.training.warm.HeldOut;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What came of a training.
 *
 * @param file where the release lies
 * @param picture where the learning curves lie
 * @param seconds that it took, or its rest where it went on
 * @param resumed how many epochs were over when it went on
 * @param heldOut errors on ratings after those that were trained on, if there are any
 */
record TrainingReport(
    Release release,
    Path file,
    Path picture,
    double seconds,
    int resumed,
    Optional<HeldOut.Result> heldOut) {

  private Training training() {
    return release.learnt().orElseThrow().training();
  }

  private double samplesPerSecond() {
    return training().samples() * (training().epochs() - resumed) / seconds;
  }

  Map<String, Object> toJson() {
    Training training = training();
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("release", release.id().toString());
    json.put("sha256", release.sha256());
    json.put("file", file.toString());
    json.put("learningCurves", picture.toString());
    json.put("data", training.data());
    json.put("ratings", training.ratings());
    json.put("samples", training.samples());
    json.put("heldBack", training.heldBack());
    json.put("epochs", training.epochs());
    json.put("bestEpoch", training.bestEpoch());
    json.put("resumedAfterEpoch", resumed);
    json.put("seconds", rounded(seconds, 1e3));
    json.put("samplesPerSecond", Math.round(samplesPerSecond()));
    Map<String, Object> validation = new LinkedHashMap<>();
    validation.put("blind", training.blind());
    validation.put("conditioned", training.conditioned());
    validation.put("newborn", training.newborn());
    json.put("validation", validation);
    heldOut.ifPresent(
        result -> {
          Map<String, Object> unseen = new LinkedHashMap<>();
          unseen.put("windows", result.windows());
          if (result.windows() > 0) {
            unseen.put("blind", result.blind());
            unseen.put("conditioned", result.conditioned());
            unseen.put("newborn", result.newborn());
            unseen.put("coverage", result.coverage());
          }
          json.put("heldOut", unseen);
        });
    return json;
  }

  List<String> lines() {
    Training training = training();
    List<String> lines = new ArrayList<>();
    lines.add(
        text(
            "release %s: %,d samples of %,d ratings, %d epochs (the best is number %d) in %.1f s",
            release.id(),
            training.samples(),
            training.ratings(),
            training.epochs(),
            training.bestEpoch(),
            seconds));
    lines.add(
        text(
            "error on %,d windows held back: blind %.4f, conditioned %.4f, newborn %.4f",
            training.heldBack(), training.blind(), training.conditioned(), training.newborn()));
    heldOut.ifPresent(result -> lines.add(line(result)));
    lines.add("written to " + file + ", learning curves to " + picture);
    lines.add("'reelcast models import " + file + "' lets it predict");
    return lines;
  }

  private static String line(HeldOut.Result result) {
    if (result.windows() == 0) {
      return "no error on ratings after them: no user has five before and five behind one of them";
    }
    return text(
        "error on %,d windows after them: blind %.4f, conditioned %.4f, newborn %.4f;"
            + " %.1f %% within their intervals",
        result.windows(),
        result.blind(),
        result.conditioned(),
        result.newborn(),
        100 * result.coverage());
  }

  private static String text(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static double rounded(double value, double parts) {
    return Math.round(value * parts) / parts;
  }
}
