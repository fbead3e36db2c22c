package io.reelcast.model.factor;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How often all tastes that are told in the same factors have faded: what users' earlier ratings
 * said counts less, their later ones count in full. Immutable.
 *
 * @param lefts what was left each time, as a share
 */
record Fadings(List<Float> lefts) {
  static final Fadings NONE = new Fadings(List.of());

  Fadings {
    lefts = List.copyOf(lefts);
    for (float left : lefts) {
      if (!(left > 0 && left <= 1)) {
        throw new IllegalArgumentException(
            "tastes that fade to " + left + ": expected a share above 0");
      }
    }
  }

  Fadings with(float left) {
    List<Float> more = new ArrayList<>(lefts);
    more.add(left);
    return new Fadings(more);
  }

  /** Names what tastes are told in since the last time. */
  long generation(long origin) {
    return generation(origin, lefts.size());
  }

  private static long generation(long origin, int times) {
    return times == 0 ? origin : MovieVector.mixed(origin, times);
  }

  /** How much still counts of a taste, by the generation that it was told in. */
  Map<Long, Float> leftOfEach(long origin) {
    Map<Long, Float> left = new HashMap<>();
    float counts = 1;
    left.put(generation(origin, lefts.size()), counts);
    for (int times = lefts.size() - 1; times >= 0; times--) {
      counts *= lefts.get(times);
      left.put(generation(origin, times), counts);
    }
    return left;
  }
}
