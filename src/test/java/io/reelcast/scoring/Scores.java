package io.reelcast.scoring;

import io.reelcast.fixtures.Ratings;
import io.reelcast.history.Reception;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.rating.Cause;
import java.util.List;

/** Scores made by hand. */
public final class Scores {
  private Scores() {}

  public static Score score(double outcome, float conditioned, ScoredPrediction... predictions) {
    return new Score(
        Ratings.rating("m7", outcome, 1000),
        7,
        new Reception(false, false, false),
        new Cause(1, 42),
        conditioned,
        new ReleaseId(5),
        List.of(predictions));
  }

  public static ScoredPrediction said(
      int horizon, float rating, float low, float high, Floats baselines) {
    return new ScoredPrediction(
        7 - horizon, horizon, rating, low, high, new ReleaseId(6), new Cause(1, 41), baselines);
  }
}
