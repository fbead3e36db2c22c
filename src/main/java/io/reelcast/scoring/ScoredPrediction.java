package io.reelcast.scoring;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;

/**
 * One slot of a prediction that has come true.
 *
 * @param sequence the sequence of the prediction
 * @param horizon which of its ratings this was, from 1
 * @param baselines what the baselines said, in the order of {@link io.reelcast.model.Baseline}
 */
public record ScoredPrediction(
    long sequence,
    int horizon,
    float rating,
    float low,
    float high,
    ReleaseId release,
    Cause cause,
    Floats baselines) {

  static ScoredPrediction of(OpenPrediction open) {
    Forecast forecast = open.forecast();
    int slot = open.passed();
    return new ScoredPrediction(
        open.sequence(),
        open.horizon(),
        forecast.ratings().get(slot),
        forecast.low().get(slot),
        forecast.high().get(slot),
        open.release(),
        open.cause(),
        open.baselines());
  }
}
