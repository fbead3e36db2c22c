package io.reelcast.history.open;

import io.reelcast.rating.Cause;

/**
 * A prediction some of whose ratings have not come true yet.
 *
 * @param sequence the sequence of the prediction
 * @param cause the rating that caused it
 * @param release the release that predicted
 * @param passed how many of its ratings have come true
 * @param forecast all that it expected; NaN where the version that wrote it dropped what had come
 *     true
 * @param baselines what the baselines said at the same moment, in their own order
 */
public record OpenPrediction(
    long sequence,
    Cause cause,
    ReleaseId release,
    int passed,
    Forecast forecast,
    Floats baselines) {

  public OpenPrediction {
    if (passed < 0 || passed >= forecast.size()) {
      throw new IllegalArgumentException(
          passed + " of " + forecast.size() + " ratings have come true of an open prediction");
    }
  }

  /** The slot that the next outcome fills, counted from 1. */
  public int horizon() {
    return passed + 1;
  }

  /** Whether the next outcome is the last that it waits for. */
  public boolean isLast() {
    return passed == forecast.size() - 1;
  }

  /** The same with one slot less to come true. */
  public OpenPrediction afterOutcome() {
    return new OpenPrediction(sequence, cause, release, passed + 1, forecast, baselines);
  }
}
