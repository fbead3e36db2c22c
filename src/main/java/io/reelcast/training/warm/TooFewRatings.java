package io.reelcast.training.warm;

import io.reelcast.setting.InvalidSetting;

/** There is nothing to train on yet. */
public final class TooFewRatings extends InvalidSetting {
  private static final long serialVersionUID = 1L;

  public TooFewRatings(String message) {
    super(message);
  }
}
