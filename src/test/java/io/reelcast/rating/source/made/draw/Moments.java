package io.reelcast.rating.source.made.draw;

import java.util.Arrays;

/** Mean and deviation, by their definitions. */
public final class Moments {

  private Moments() {}

  public static double mean(double[] values) {
    return Arrays.stream(values).average().orElseThrow();
  }

  public static double deviation(double[] values) {
    double mean = mean(values);
    return Math.sqrt(
        Arrays.stream(values)
            .map(value -> (value - mean) * (value - mean))
            .average()
            .orElseThrow());
  }
}
