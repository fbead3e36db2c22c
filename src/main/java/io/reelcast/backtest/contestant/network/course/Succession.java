package io.reelcast.backtest.contestant.network.course;

import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;

/** The releases that follow each other while ratings come in. Not for several threads. */
public interface Succession {
  /** The release that predicts now. */
  Release current();

  /** Takes in what a rating did, which was predicted by the current release. */
  void take(Advance advance);
}
