package io.reelcast.exploration.measure;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * How many of some counts lie in a range.
 *
 * @param from the least count of the range
 * @param to the greatest one
 */
public record Bin(long from, long to, long count) {
  private static final int[] STARTS = {1, 2, 5};

  /** From 1 on, each range about twice as wide as the one before: 1, 2–4, 5–9, 10–19, 20–49. */
  public static List<Bin> of(DoubleStream counts) {
    double[] sorted = counts.filter(count -> count >= 1).sorted().toArray();
    List<Bin> bins = new ArrayList<>();
    int next = 0;
    for (int number = 0; next < sorted.length; number++) {
      long end = start(number + 1) - 1;
      int before = next;
      while (next < sorted.length && sorted[next] <= end) {
        next++;
      }
      if (next > 0) {
        bins.add(new Bin(start(number), end, next - before));
      }
    }
    return bins;
  }

  private static long start(int number) {
    return STARTS[number % STARTS.length] * (long) Math.pow(10, number / STARTS.length);
  }
}
