package io.reelcast.scoring;

import io.reelcast.history.Reception;
import io.reelcast.history.open.OpenPrediction;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.prediction.Advance;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;

/**
 * A rating held against everything that had been predicted for it.
 *
 * @param conditioned what was expected for this very movie just before
 * @param release the release that expected it
 * @param predictions the open predictions whose next slot it fills, the newest first; none where it
 *     came late
 */
public record Score(
    Rating outcome,
    long sequence,
    Reception reception,
    Cause cause,
    float conditioned,
    ReleaseId release,
    List<ScoredPrediction> predictions) {
  public Score {
    predictions = List.copyOf(predictions);
  }

  /** Scores the rating that caused an advance. */
  public static Score of(Advance advance) {
    List<ScoredPrediction> scored = new ArrayList<>();
    if (!advance.reception().isLate()) {
      List<OpenPrediction> open = advance.before().open();
      for (int newest = open.size() - 1; newest >= 0; newest--) {
        scored.add(ScoredPrediction.of(open.get(newest)));
      }
    }
    return new Score(
        advance.arrival().rating(),
        advance.prediction().sequence(),
        advance.reception(),
        advance.arrival().cause(),
        advance.conditioned(),
        advance.release(),
        scored);
  }
}
