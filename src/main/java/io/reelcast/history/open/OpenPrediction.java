package io.reelcast.history.open;

import io.reelcast.rating.Cause;

/**
 * A prediction some of whose ratings have not come true yet.
 *
 * @param sequence the sequence of the prediction
 * @param cause the rating that caused it
 * @param release the release that predicted
 * @param passed how many of its ratings have come true
 * @param open what is still expected
 * @param baselines what the baselines said at the same moment, in their own order
 */
public record OpenPrediction(
    long sequence, Cause cause, ReleaseId release, int passed, Forecast open, Floats baselines) {

  /** The slot that the next outcome fills, counted from 1. */
  public int horizon() {
    return passed + 1;
  }

  /** Whether the next outcome is the last that it waits for. */
  public boolean isLast() {
    return open.size() == 1;
  }

  /** The same with one slot less to come true. */
  public OpenPrediction afterOutcome() {
    return new OpenPrediction(sequence, cause, release, passed + 1, open.withoutFirst(), baselines);
  }
}
