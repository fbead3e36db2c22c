package io.reelcast.model.feature.group;

import io.reelcast.history.past.Trail;

/**
 * What the network sees of how a user rated lately: the mean, the spread and the slant of what he
 * gave last, over a dozen ratings and over all that the trail knows.
 */
public final class TrailFeatures {
  private static final int DOZEN = 12;
  private static final int OF_EACH_STRETCH = 3;

  /** How many there are. */
  public static final int COUNT = 2 * OF_EACH_STRETCH;

  private TrailFeatures() {}

  /**
   * @param mean that of a user without ratings
   */
  public static void user(float[] features, int at, Trail trail, double mean) {
    stretch(features, at, trail, Math.min(DOZEN, trail.size()), mean);
    stretch(features, at + OF_EACH_STRETCH, trail, trail.size(), mean);
  }

  /** One more rating has a spread of 1 and no slant, so that a few ratings say little. */
  private static void stretch(float[] features, int at, Trail trail, int count, double mean) {
    double own = count == 0 ? mean : mean(trail, count);
    double squares = 1;
    double cubes = 0;
    for (int before = 0; before < count; before++) {
      double from = trail.rating(before) - own;
      squares += from * from;
      cubes += from * from * from;
    }
    features[at] = (float) own;
    features[at + 1] = (float) Math.sqrt(squares / (count + 1));
    features[at + 2] = (float) Math.cbrt(cubes / (count + 1));
  }

  private static double mean(Trail trail, int count) {
    double sum = 0;
    for (int before = 0; before < count; before++) {
      sum += trail.rating(before);
    }
    return sum / count;
  }
}
