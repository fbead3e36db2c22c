package io.reelcast.model.feature;

import java.util.Arrays;

/** Brings features to 0 to 1 by what was their least and greatest value in training; immutable. */
public final class Range {
  private static final float MIDDLE = 0.5f;

  private final float[] low;
  private final float[] high;

  /** Not for features that do not vary: those become 0.5. */
  public Range(float[] low, float[] high) {
    this.low = low.clone();
    this.high = high.clone();
    for (int i = 0; i < low.length; i++) {
      if (!(low[i] <= high[i]) || low.length != high.length) {
        throw new IllegalArgumentException(
            "no range: " + Arrays.toString(low) + " to " + Arrays.toString(high));
      }
    }
  }

  public float[] low() {
    return low.clone();
  }

  public float[] high() {
    return high.clone();
  }

  public int size() {
    return low.length;
  }

  /** What is not a number comes to lie in the middle, what is outside at the nearer end. */
  public void apply(float[] features) {
    for (int i = 0; i < low.length; i++) {
      float width = high[i] - low[i];
      float place = width > 0 ? (features[i] - low[i]) / width : MIDDLE;
      features[i] = place >= 0 ? Math.min(1, place) : place < 0 ? 0 : MIDDLE;
    }
  }
}
