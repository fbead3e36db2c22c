package io.reelcast.cli.inspect;

import io.reelcast.history.open.Floats;
import io.reelcast.model.Baseline;
import io.reelcast.prediction.Prediction;
import io.reelcast.rating.Cause;
import io.reelcast.scoring.Score;
import io.reelcast.scoring.ScoredPrediction;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Predictions and scores as JSON, with the names of their schemas. */
final class TailedJson {
  private TailedJson() {}

  static Map<String, Object> of(Prediction prediction) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", prediction.userId());
    json.put("sequence", prediction.sequence());
    json.put("predictedAt", prediction.predictedAt().toString());
    json.put("historySize", prediction.historySize());
    List<Map<String, Object>> ratings = new ArrayList<>();
    for (int slot = 0; slot < prediction.forecast().size(); slot++) {
      ratings.add(
          interval(
              prediction.forecast().ratings().get(slot),
              prediction.forecast().low().get(slot),
              prediction.forecast().high().get(slot)));
    }
    json.put("ratings", ratings);
    json.put("release", prediction.release().toString());
    json.put("cause", of(prediction.cause()));
    json.put("stateChecksum", prediction.stateChecksum());
    return json;
  }

  static Map<String, Object> of(Score score) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("userId", score.outcome().userId());
    json.put("sequence", score.sequence());
    json.put("movieId", score.outcome().movieId());
    json.put("outcome", score.outcome().rating());
    json.put("ratedAt", score.outcome().ratedAt().toString());
    json.put("late", score.reception().isLate());
    json.put("rerated", score.reception().isRerating());
    json.put("cause", of(score.cause()));
    Map<String, Object> conditioned = new LinkedHashMap<>();
    conditioned.put("rating", score.conditioned());
    conditioned.put("release", score.release().toString());
    json.put("conditioned", conditioned);
    json.put("predictions", score.predictions().stream().map(TailedJson::of).toList());
    return json;
  }

  private static Map<String, Object> of(ScoredPrediction prediction) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("sequence", prediction.sequence());
    json.put("horizon", prediction.horizon());
    json.putAll(interval(prediction.rating(), prediction.low(), prediction.high()));
    json.put("release", prediction.release().toString());
    json.put("cause", of(prediction.cause()));
    json.put("baselines", of(prediction.baselines()));
    return json;
  }

  private static Map<String, Object> of(Floats baselines) {
    Map<String, Object> json = new LinkedHashMap<>();
    for (Baseline baseline : Baseline.values()) {
      json.put(baseline.title(), baselines.get(baseline.ordinal()));
    }
    return json;
  }

  private static Map<String, Object> of(Cause cause) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("partition", cause.partition());
    json.put("offset", cause.offset());
    return json;
  }

  private static Map<String, Object> interval(float rating, float low, float high) {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("rating", rating);
    json.put("low", low);
    json.put("high", high);
    return json;
  }
}
