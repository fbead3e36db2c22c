package io.reelcast.model.scaling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/** Brings features to 0 to 1 by what was their least and greatest value in training; immutable. */
public final class Range implements Scale {
  private static final float MIDDLE = 0.5f;

  private final float[] low;
  private final float[] high;

  /** Not for features that do not vary: those become 0.5. */
  @JsonCreator
  public Range(
      @JsonProperty(value = "low", required = true) float[] low,
      @JsonProperty(value = "high", required = true) float[] high) {
    this.low = low.clone();
    this.high = high.clone();
    boolean isRange = low.length == high.length;
    for (int i = 0; isRange && i < low.length; i++) {
      isRange = low[i] <= high[i] && Float.isFinite(high[i] - low[i]);
    }
    if (!isRange) {
      throw new IllegalArgumentException(
          "no range: " + Arrays.toString(low) + " to " + Arrays.toString(high));
    }
  }

  @JsonProperty
  public float[] low() {
    return low.clone();
  }

  @JsonProperty
  public float[] high() {
    return high.clone();
  }

  @Override
  public int size() {
    return low.length;
  }

  /** What is not a number comes to lie in the middle, what is outside at the nearer end. */
  @Override
  public void apply(float[] features) {
    for (int i = 0; i < low.length; i++) {
      float width = high[i] - low[i];
      float place = width > 0 ? (features[i] - low[i]) / width : MIDDLE;
      features[i] = place >= 0 ? Math.min(1, place) : place < 0 ? 0 : MIDDLE;
    }
  }
}
