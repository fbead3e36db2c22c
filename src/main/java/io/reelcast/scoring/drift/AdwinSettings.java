package io.reelcast.scoring.drift;

/**
 * How soon a change is believed.
 *
 * @param delta how probable it may be, at each look, that a change is seen where there is none
 * @param range how far apart the least and the greatest possible value lie
 * @param clock after how many values it looks for changes again
 * @param buckets how many buckets of each size are kept; more make the places finer where a change
 *     may be seen
 * @param leastPart how many values are the least to tell a mean by
 */
public record AdwinSettings(double delta, double range, int clock, int buckets, int leastPart) {
  public AdwinSettings {
    if (!(delta > 0 && delta < 1)) {
      throw new IllegalArgumentException("delta must be above 0 and below 1, but is " + delta);
    }
    if (!(range > 0 && Double.isFinite(range))) {
      throw new IllegalArgumentException("range must be above 0, but is " + range);
    }
    atLeastOne("clock", clock);
    atLeastOne("buckets", buckets);
    atLeastOne("leastPart", leastPart);
  }

  private static void atLeastOne(String name, int value) {
    if (value < 1) {
      throw new IllegalArgumentException(name + " must be 1 or more, but is " + value);
    }
  }
}
