package io.reelcast.scoring.drift;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/**
 * A window of values as an exponential histogram: buckets of 1, 2, 4, 8 and so on values, at most
 * so many of each size. Where there is one more, the oldest two become one of the next size.
 */
final class Histogram {
  private static final int MOST_SIZES = Long.SIZE - 2;

  private final int mostOfEach;

  /** By size, the smallest first; of each size the oldest first. The last is never empty. */
  private final List<Deque<Portion>> sizes = new ArrayList<>();

  Histogram(int mostOfEach) {
    this.mostOfEach = mostOfEach;
  }

  void add(double value) {
    ofSize(0).addLast(Portion.of(value));
    for (int size = 0; sizes.get(size).size() > mostOfEach; size++) {
      Deque<Portion> buckets = sizes.get(size);
      Deque<Portion> twiceAsLarge = ofSize(size + 1);
      while (buckets.size() > mostOfEach) {
        twiceAsLarge.addLast(buckets.removeFirst().and(buckets.removeFirst()));
      }
    }
  }

  void dropOldest() {
    sizes.get(sizes.size() - 1).removeFirst();
    while (!sizes.isEmpty() && sizes.get(sizes.size() - 1).isEmpty()) {
      sizes.remove(sizes.size() - 1);
    }
  }

  List<Portion> oldestFirst() {
    List<Portion> portions = new ArrayList<>(sizes.size() * mostOfEach);
    for (int size = sizes.size() - 1; size >= 0; size--) {
      portions.addAll(sizes.get(size));
    }
    return portions;
  }

  Portion whole() {
    Portion whole = Portion.NONE;
    for (Portion portion : oldestFirst()) {
      whole = whole.and(portion);
    }
    return whole;
  }

  void write(DataOutput out) throws IOException {
    out.writeByte(sizes.size());
    for (Deque<Portion> buckets : sizes) {
      out.writeInt(buckets.size());
      for (Portion bucket : buckets) {
        out.writeDouble(bucket.mean());
        out.writeDouble(bucket.squares());
      }
    }
  }

  static Histogram read(DataInput in, int mostOfEach) throws IOException {
    Histogram histogram = new Histogram(mostOfEach);
    int count = in.readByte();
    if (count < 0 || count > MOST_SIZES) {
      throw new IOException("a histogram has 0 to " + MOST_SIZES + " sizes, but not " + count);
    }
    for (int size = 0; size < count; size++) {
      Deque<Portion> buckets = histogram.ofSize(size);
      for (int left = in.readInt(); left > 0; left--) {
        buckets.addLast(new Portion(1L << size, in.readDouble(), in.readDouble()));
      }
    }
    return histogram;
  }

  private Deque<Portion> ofSize(int size) {
    if (size == sizes.size()) {
      sizes.add(new ArrayDeque<>());
    }
    return sizes.get(size);
  }
}
