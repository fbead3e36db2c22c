package io.reelcast.tuning.trial;

/**
 * What a run gave.
 *
 * @param blind error of the next five ratings (RMSE); infinite where the network diverged
 * @param conditioned the same, their movies being known
 * @param seconds that it took; nothing depends on them
 */
public record Outcome(double blind, double conditioned, double seconds) {
  /** Of a network that diverged. */
  public static Outcome diverged(double seconds) {
    return new Outcome(Double.POSITIVE_INFINITY, Double.POSITIVE_INFINITY, seconds);
  }

  public Outcome {
    if (Double.isNaN(blind + conditioned)) {
      throw new IllegalArgumentException("an error cannot be " + blind + " or " + conditioned);
    }
  }

  /** What a search makes as small as it can. */
  public double error() {
    return blind + conditioned;
  }
}
