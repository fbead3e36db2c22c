package io.reelcast.scoring;

/** Hears of each score on the thread that makes it. */
@FunctionalInterface
public interface ScoreListener {
  /** Hears nothing. */
  ScoreListener NOBODY = (score, atMillis) -> {};

  /**
   * A rating was scored.
   *
   * @param atMillis the time of day, not that of the rating
   */
  void scored(Score score, long atMillis);
}
