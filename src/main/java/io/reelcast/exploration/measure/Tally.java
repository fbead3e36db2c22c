package io.reelcast.exploration.measure;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/**
 * How often each value occurs. Values are exact until there are too many different ones; then they
 * are rounded to a power of ten, so that memory stays bounded.
 */
public final class Tally {
  private static final int MOST = 4096;

  private double[] values = new double[16];
  private long[] counts = new long[16];
  private int size;
  private double grain; // 0 while values are exact.

  /** A value, and how often it occurs. */
  public record Entry(double value, long count) {}

  public void add(double value) {
    add(grain == 0 ? value : Math.round(value / grain) * grain, 1);
    if (size > MOST) {
      coarsen();
    }
  }

  private void add(double value, long count) {
    int found = Arrays.binarySearch(values, 0, size, value);
    if (found >= 0) {
      counts[found] += count;
      return;
    }
    int place = -found - 1;
    if (size == values.length) {
      values = Arrays.copyOf(values, 2 * size);
      counts = Arrays.copyOf(counts, 2 * size);
    }
    System.arraycopy(values, place, values, place + 1, size - place);
    System.arraycopy(counts, place, counts, place + 1, size - place);
    values[place] = value;
    counts[place] = count;
    size++;
  }

  private void coarsen() {
    double width = (values[size - 1] - values[0]) / (MOST / 2.0);
    grain = Math.pow(10, Math.ceil(Math.log10(width)));
    List<Entry> exact = entries();
    size = 0;
    exact.forEach(entry -> add(Math.round(entry.value() / grain) * grain, entry.count()));
  }

  /** All values, rising. */
  public List<Entry> entries() {
    List<Entry> entries = new ArrayList<>();
    for (int i = 0; i < size; i++) {
      entries.add(new Entry(values[i], counts[i]));
    }
    return entries;
  }

  public long count() {
    return Arrays.stream(counts, 0, size).sum();
  }

  public double mean() {
    double sum = 0;
    for (int i = 0; i < size; i++) {
      sum += values[i] * counts[i];
    }
    return sum / count();
  }

  /** The standard deviation of all values. */
  public double deviation() {
    double mean = mean();
    double squares = 0;
    for (int i = 0; i < size; i++) {
      squares += (values[i] - mean) * (values[i] - mean) * counts[i];
    }
    return Math.sqrt(squares / count());
  }

  /** The least value that at least this share of all values does not exceed. */
  public double quantile(double share) {
    double needed = share * count();
    long below = 0;
    for (int i = 0; i < size; i++) {
      below += counts[i];
      if (below >= needed) {
        return values[i];
      }
    }
    throw new IllegalStateException("no values, no quantile");
  }
}
