package io.reelcast.model.interval;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Finds intervals from errors. Not for several threads. */
public final class IntervalFit {
  /** From how many ratings on a user belongs to each class. */
  private static final List<Integer> COUNTS = List.of(0, 1, 2, 3, 5, 10, 20, 50, 100, 200, 500);

  /** So many errors say where a quantile lies; a class with fewer takes in its neighbours'. */
  private static final int ENOUGH = 400;

  private final double coverage;
  private final List<List<Errors>> errors = new ArrayList<>();

  /**
   * @param slots how many slots there are, see {@link Intervals}
   */
  public IntervalFit(double coverage, int slots) {
    this.coverage = coverage;
    for (int i = 0; i < COUNTS.size(); i++) {
      List<Errors> bySlot = new ArrayList<>();
      for (int slot = 0; slot < slots; slot++) {
        bySlot.add(new Errors());
      }
      errors.add(bySlot);
    }
  }

  /**
   * @param error the outcome less the prediction
   */
  public void add(long count, int slot, float error) {
    errors.get(Intervals.classOf(COUNTS, count)).get(slot).add(error);
  }

  public Intervals fitted() {
    List<List<Float>> low = new ArrayList<>();
    List<List<Float>> high = new ArrayList<>();
    for (int group = 0; group < COUNTS.size(); group++) {
      List<Float> lowest = new ArrayList<>();
      List<Float> highest = new ArrayList<>();
      for (int slot = 0; slot < errors.get(group).size(); slot++) {
        float[] sorted = enoughAround(group, slot);
        lowest.add(quantile(sorted, (1 - coverage) / 2));
        highest.add(quantile(sorted, (1 + coverage) / 2));
      }
      low.add(lowest);
      high.add(highest);
    }
    return new Intervals(coverage, COUNTS, low, high);
  }

  private float[] enoughAround(int group, int slot) {
    float[] sorted = new float[0];
    for (int reach = 0; reach < COUNTS.size() && sorted.length < ENOUGH; reach++) {
      Errors together = new Errors();
      for (int i = Math.max(0, group - reach);
          i <= Math.min(COUNTS.size() - 1, group + reach);
          i++) {
        together.addAll(errors.get(i).get(slot));
      }
      sorted = together.sorted();
    }
    return sorted;
  }

  /** Between the two nearest errors; 0 of none. */
  private static float quantile(float[] sorted, double share) {
    if (sorted.length == 0) {
      return 0;
    }
    double place = share * (sorted.length - 1);
    int below = (int) place;
    int above = Math.min(below + 1, sorted.length - 1);
    return (float) (sorted[below] + (place - below) * (sorted[above] - sorted[below]));
  }

  private static final class Errors {
    private float[] values = new float[16];
    private int size;

    void add(float error) {
      if (size == values.length) {
        values = Arrays.copyOf(values, 2 * size);
      }
      values[size++] = error;
    }

    void addAll(Errors others) {
      for (int i = 0; i < others.size; i++) {
        add(others.values[i]);
      }
    }

    float[] sorted() {
      float[] sorted = Arrays.copyOf(values, size);
      Arrays.sort(sorted);
      return sorted;
    }
  }
}
