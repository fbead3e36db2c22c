package io.reelcast.tuning.trial;

/** Measures settings. Equal runs must give equal errors. */
public interface Objective {
  Outcome measure(Run run);

  /** Removes what runs have left. */
  default void clear() {}
}
