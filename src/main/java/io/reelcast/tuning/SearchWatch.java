package io.reelcast.tuning;

import io.reelcast.tuning.trial.Attempt;
import io.reelcast.tuning.trial.Run;

/** Who looks on while settings are searched. */
public interface SearchWatch {
  /** Nobody. */
  SearchWatch NOBODY = new SearchWatch() {};

  /**
   * A run begins.
   *
   * @param stage where the search stands
   */
  default void begins(Run run, String stage) {}

  /**
   * A run is over.
   *
   * @param isKnown whether an earlier search had measured it
   */
  default void finished(Attempt attempt, boolean isKnown) {}
}
