package io.reelcast.model.scaling;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.Arrays;

/**
 * Brings features to a mean of 0 and a standard deviation of 1, by what those were in training;
 * immutable.
 */
public final class Spread implements Scale {
  /** Further away than so many deviations nothing comes to lie. */
  static final float FURTHEST = 6;

  private final float[] mean;
  private final float[] deviation;

  /** Features that do not vary, of a deviation of 0, become 0. */
  @JsonCreator
  public Spread(
      @JsonProperty(value = "mean", required = true) float[] mean,
      @JsonProperty(value = "deviation", required = true) float[] deviation) {
    this.mean = mean.clone();
    this.deviation = deviation.clone();
    boolean isSpread = mean.length == deviation.length;
    for (int i = 0; isSpread && i < mean.length; i++) {
      isSpread = Float.isFinite(mean[i]) && deviation[i] >= 0 && Float.isFinite(deviation[i]);
    }
    if (!isSpread) {
      throw new IllegalArgumentException(
          "no spread: " + Arrays.toString(mean) + ", " + Arrays.toString(deviation));
    }
  }

  @JsonProperty
  public float[] mean() {
    return mean.clone();
  }

  @JsonProperty
  public float[] deviation() {
    return deviation.clone();
  }

  @Override
  public int size() {
    return mean.length;
  }

  /** What is not a number comes to lie at the mean. */
  @Override
  public void apply(float[] features) {
    for (int i = 0; i < mean.length; i++) {
      float place = deviation[i] > 0 ? (features[i] - mean[i]) / deviation[i] : 0;
      features[i] = Float.isNaN(place) ? 0 : Math.max(-FURTHEST, Math.min(FURTHEST, place));
    }
  }
}
