package io.reelcast.model.interval;

import java.util.List;

/**
 * How far below and above a prediction the interval reaches, by how many ratings the user has given
 * and by which of the next ratings it is; immutable.
 *
 * @param coverage the share of outcomes that are meant to lie within
 * @param counts from how many ratings on each class of users begins, the first being 0
 * @param low [class][slot] the lower end less the prediction; slot 0 is a rating whose movie is
 *     known, the others are the next ones
 * @param high the same of the upper end
 */
public record Intervals(
    double coverage, List<Integer> counts, List<List<Float>> low, List<List<Float>> high) {
  public Intervals {
    counts = List.copyOf(counts);
    low = low.stream().map(List::copyOf).toList();
    high = high.stream().map(List::copyOf).toList();
    require(!counts.isEmpty() && counts.get(0) == 0 && isRising(counts), "classes from 0 upwards");
    require(low.size() == counts.size() && high.size() == counts.size(), "a reach for each class");
    int slots = low.get(0).size();
    for (int group = 0; group < counts.size(); group++) {
      require(reaches(low.get(group), high.get(group), slots), "a reach for each slot");
    }
  }

  private static void require(boolean holds, String what) {
    if (!holds) {
      throw new IllegalArgumentException("intervals need " + what);
    }
  }

  private static boolean isRising(List<Integer> counts) {
    for (int i = 1; i < counts.size(); i++) {
      if (counts.get(i - 1) >= counts.get(i)) {
        return false;
      }
    }
    return true;
  }

  private static boolean reaches(List<Float> low, List<Float> high, int slots) {
    boolean reaches = low.size() == slots && high.size() == slots;
    for (int slot = 0; reaches && slot < slots; slot++) {
      reaches = low.get(slot) <= high.get(slot) && Float.isFinite(high.get(slot) - low.get(slot));
    }
    return reaches;
  }

  /** How many slots there are. */
  public int slots() {
    return low.get(0).size();
  }

  public float low(long count, int slot) {
    return low.get(classOf(counts, count)).get(slot);
  }

  public float high(long count, int slot) {
    return high.get(classOf(counts, count)).get(slot);
  }

  static int classOf(List<Integer> counts, long count) {
    int last = counts.size() - 1;
    while (count < counts.get(last)) {
      last--;
    }
    return last;
  }
}
