package io.reelcast.cli.model.predicting;

import io.reelcast.Settings;
import io.reelcast.cli.common.Releases;
import io.reelcast.model.release.Release;
import io.reelcast.setting.InvalidSetting;

/** Whether a release may be asked to predict. */
final class Fitness {
  private Fitness() {}

  /** Refuses one that instances would pass over. */
  static void require(Release release, Settings settings) {
    if (!Releases.isOnScaleOf(settings, release)) {
      throw new InvalidSetting(
          "release "
              + release.id()
              + " predicts on "
              + release.settings().lowest()
              + " to "
              + release.settings().highest()
              + ", but rating.lowest and rating.highest are "
              + settings.rating().lowest()
              + " and "
              + settings.rating().highest()
              + "; name a release on this scale");
    }
  }

  /** Refuses a newborn in place of what has learnt. */
  static void requireLearnt(Release release, Release current) {
    if (release.isNewborn() && !current.isNewborn()) {
      throw new InvalidSetting(
          "release "
              + release.id()
              + " is a newborn, which has learnt nothing, and "
              + current.id()
              + " has; name a release that has learnt");
    }
  }
}
