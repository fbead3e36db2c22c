package io.reelcast.prediction;

/** Hears of each prediction on the thread that makes it. */
@FunctionalInterface
public interface PredictionListener {
  /** Hears nothing. */
  PredictionListener NOBODY = (prediction, arrivedAtMillis) -> {};

  /**
   * A prediction was made, and is handed on as soon as this returns: whoever sends it out knows
   * whose rating it is.
   *
   * @param arrivedAtMillis the timestamp of the record that the rating came in
   */
  void predicted(Prediction prediction, long arrivedAtMillis);
}
