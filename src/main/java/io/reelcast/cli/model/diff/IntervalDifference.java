package io.reelcast.cli.model.diff;

import io.reelcast.model.interval.Intervals;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeSet;

/**
 * Where the reach of two releases' intervals differs most.
 *
 * @param count of users with so many ratings
 * @param slot 0 is a rating whose movie is known, the others are the next ones
 * @param end low or high
 * @param greatest the difference, without its sign; 0 where none differs
 */
record IntervalDifference(int count, int slot, String end, Both reaches, double greatest) {

  static IntervalDifference between(Intervals first, Intervals second) {
    // Between two of these nothing changes in either.
    TreeSet<Integer> counts = new TreeSet<>(first.counts());
    counts.addAll(second.counts());
    IntervalDifference greatest = new IntervalDifference(0, 0, "low", new Both(0, 0), 0);
    for (int count : counts) {
      for (int slot = 0; slot < Math.min(first.slots(), second.slots()); slot++) {
        greatest =
            greatest
                .or(count, slot, "low", first.low(count, slot), second.low(count, slot))
                .or(count, slot, "high", first.high(count, slot), second.high(count, slot));
      }
    }
    return greatest;
  }

  private IntervalDifference or(int ofCount, int ofSlot, String atEnd, float first, float second) {
    double difference = Math.abs((double) first - second);
    return difference > greatest
        ? new IntervalDifference(ofCount, ofSlot, atEnd, new Both(first, second), difference)
        : this;
  }

  Map<String, Object> toJson() {
    Map<String, Object> json = new LinkedHashMap<>();
    json.put("greatest", greatest);
    if (greatest > 0) {
      json.put("reach", reaches);
      json.put("count", count);
      json.put("slot", slot);
      json.put("end", end);
    }
    return json;
  }
}
