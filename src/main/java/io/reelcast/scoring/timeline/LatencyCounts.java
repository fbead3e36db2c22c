package io.reelcast.scoring.timeline;

import java.util.List;

/**
 * How late all predictions became visible.
 *
 * @param below how many took less than each of {@link #BOUNDS_MILLIS}
 * @param count how many there are
 * @param sumMillis what they took together
 */
public record LatencyCounts(List<Long> below, long count, long sumMillis) {
  /**
   * Powers of two: there counts are exact, as no range of lengths that are told as one crosses any.
   */
  public static final List<Long> BOUNDS_MILLIS =
      List.of(
          4L, 8L, 16L, 32L, 64L, 128L, 256L, 512L, 1_024L, 2_048L, 4_096L, 8_192L, 16_384L,
          65_536L);

  public LatencyCounts {
    below = List.copyOf(below);
  }
}
