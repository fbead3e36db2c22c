package io.reelcast.tuning.measure;

import io.reelcast.setting.InvalidSetting;

/** There is nothing to compare settings by. */
public final class TooFewWindows extends InvalidSetting {
  private static final long serialVersionUID = 1L;

  public TooFewWindows() {
    super(
        "there is nothing to compare settings by: no user has five ratings before and five behind"
            + " one of the newest; bring more of them, or set a greater training.held-back");
  }
}
