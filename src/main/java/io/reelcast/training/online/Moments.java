package io.reelcast.training.online;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Mean and variance of values; of many, the older ones fade. Not for several threads. */
final class Moments {
  /** As many as count at most. */
  private static final double MOST = 5_000;

  /** Of fewer a mean says nothing. */
  private static final double FEWEST = 30;

  private double count;
  private double sum;
  private double squares;

  void add(double value) {
    count++;
    sum += value;
    squares += value * value;
  }

  void add(Moments newer) {
    count += newer.count;
    sum += newer.sum;
    squares += newer.squares;
    double share = Math.min(1, MOST / count);
    if (share < 1) {
      count *= share;
      sum *= share;
      squares *= share;
    }
  }

  /** Whether the mean is larger than that of others by more than so many standard errors. */
  boolean isAbove(Moments others, double standardErrors) {
    return Math.min(count, others.count) >= FEWEST
        && mean() - others.mean()
            > standardErrors * Math.sqrt(meanVariance() + others.meanVariance());
  }

  private double mean() {
    return sum / count;
  }

  private double meanVariance() {
    return Math.max(0, squares / count - mean() * mean()) / count;
  }

  void write(DataOutput out) throws IOException {
    out.writeDouble(count);
    out.writeDouble(sum);
    out.writeDouble(squares);
  }

  static Moments read(DataInput in) throws IOException {
    Moments moments = new Moments();
    moments.count = in.readDouble();
    moments.sum = in.readDouble();
    moments.squares = in.readDouble();
    return moments;
  }
}
