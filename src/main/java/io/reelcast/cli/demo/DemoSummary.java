package io.reelcast.cli.demo;

import io.reelcast.cli.common.Releases;
import io.reelcast.cli.console.Table;
import io.reelcast.cli.demo.LatencyMeter.Latency;
import io.reelcast.model.release.Release;
import io.reelcast.scoring.board.MeanError;
import io.reelcast.scoring.board.Standing;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * What a demo showed.
 *
 * @param learning what came of it
 * @param best the least errors that were possible, blind and conditioned; empty for a real data set
 */
record DemoSummary(
    double seconds,
    Optional<Double> secondsToFirstPrediction,
    long ratings,
    long accepted,
    long predictions,
    long deadLetters,
    Latency latency,
    Release release,
    Learning learning,
    Map<String, MeanError> errors,
    double coverage,
    Optional<Best> best) {

  record Best(double blindRmse, double conditionedRmse) {}

  /**
   * What came of learning.
   *
   * @param frozen the error that the release with which the demo began would have had
   */
  record Learning(Lessons.Counts counts, double frozen) {}

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("seconds", rounded(seconds));
    json.put(
        "secondsToFirstPrediction",
        secondsToFirstPrediction.map(DemoSummary::rounded).orElse(null));
    json.put("ratings", ratings);
    json.put("accepted", accepted);
    json.put("predictions", predictions);
    json.put("deadLetters", deadLetters);
    json.put("latencyP50Millis", rounded(latency.p50()));
    json.put("latencyP99Millis", rounded(latency.p99()));
    json.put("release", release.id().toString());
    Map<String, Object> error = new LinkedHashMap<>();
    errors.forEach((name, value) -> error.put(name, json(value)));
    json.put("error", error);
    Map<String, Object> learnt = new LinkedHashMap<>(learning.counts().toJson());
    learnt.put("frozenRmse", finite(learning.frozen()));
    json.put("learning", learnt);
    json.put("coverage", finite(coverage));
    best.ifPresent(
        least -> {
          Map<String, Object> possible = new LinkedHashMap<>();
          possible.put("rmse", finite(least.blindRmse()));
          possible.put("conditionedRmse", finite(least.conditionedRmse()));
          json.put("best", possible);
        });
    return json;
  }

  private static Map<String, Object> json(MeanError error) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rmse", finite(error.rmse()));
    json.put("mae", finite(error.mae()));
    return json;
  }

  List<String> lines() {
    List<String> lines = new ArrayList<>();
    lines.add(
        String.format(
            Locale.ROOT,
            "%,d ratings in %.1f s: %,d accepted, %,d predictions, %,d dead letters",
            ratings,
            seconds,
            accepted,
            predictions,
            deadLetters));
    lines.add(
        String.format(
            Locale.ROOT,
            "first prediction %s s after the process was started",
            secondsToFirstPrediction
                .map(after -> String.format(Locale.ROOT, "%.1f", after))
                .orElse("n/a")));
    lines.add(
        String.format(
            Locale.ROOT,
            "from rating to prediction %.0f ms (p50), %.0f ms (p99), warm-up included",
            latency.p50(),
            latency.p99()));
    lines.add("release " + Releases.inWords(release) + " predicts");
    lines.add(learning.counts().inWords());
    lines.add("");
    Table table = new Table("the next five ratings", "RMSE", "MAE");
    errors.forEach(
        (name, error) -> {
          if (!name.equals(Standing.OURS_CONDITIONED)) {
            table.row(name, shown(error.rmse()), shown(error.mae()));
          }
        });
    table.row("the first release, frozen", shown(learning.frozen()), "n/a");
    best.ifPresent(least -> table.row("best possible", shown(least.blindRmse()), "n/a"));
    lines.addAll(table.lines());
    lines.add("");
    lines.add(
        String.format(
            Locale.ROOT, "%.1f %% of the ratings lay within their intervals", 100 * coverage));
    return lines;
  }

  static String shown(double error) {
    return Double.isNaN(error) ? "n/a" : String.format(Locale.ROOT, "%.4f", error);
  }

  /** JSON knows no NaN: of nothing there is no error. */
  private static @org.jspecify.annotations.Nullable Double finite(double value) {
    return Double.isFinite(value) ? value : null;
  }

  private static double rounded(double value) {
    return Math.round(value * 1e3) / 1e3;
  }
}
