package io.reelcast.model.feature.group;

/**
 * Logarithms that are equal on every machine: StrictMath is slow, but small counts are looked up.
 */
public final class Logarithm {
  private static final int LOOKED_UP = 4096;
  private static final float[] COUNTS = new float[LOOKED_UP];

  static {
    for (int count = 0; count < LOOKED_UP; count++) {
      COUNTS[count] = (float) StrictMath.log1p(count);
    }
  }

  private Logarithm() {}

  /** Of one more than a count. */
  public static float ofCount(long count) {
    return count >= 0 && count < LOOKED_UP
        ? COUNTS[(int) count]
        : (float) StrictMath.log1p(Math.max(0, count));
  }

  /** Of one more than the whole seconds in some milliseconds. */
  public static float ofSeconds(long millis) {
    return ofCount(millis / 1000);
  }
}
