package io.reelcast.model;

import io.reelcast.history.UserState;

/**
 * What is expected where nothing has been learnt: the two-term average of the user's damped mean
 * and the mean of the last five records. Every network only says how it differs from this.
 */
public final class Newborn {
  private Newborn() {}

  /** The next rating, whatever its movie. */
  public static double expected(UserState state, ModelSettings settings) {
    double share = settings.dampedShare();
    return share * Baseline.DAMPED_USER_MEAN.predict(state, settings)
        + (1 - share) * Baseline.LAST_FIVE_MEAN.predict(state, settings);
  }
}
