package io.reelcast.training.online.kept;

import io.reelcast.history.Window;
import io.reelcast.training.contest.Stretch;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Deque;
import java.util.List;

/**
 * Windows that were learnt from, so that what is learnt again keeps the old from being forgotten.
 * Those of the newest examples are kept; which of them are taken is decided by a hash. What is
 * written of it are only the stretches of examples that must not come back: the windows are read
 * from the examples again. Not for several threads.
 */
public final class Memory {
  private final int examples;
  private final Deque<Kept> kept = new ArrayDeque<>();
  private final List<Stretch> shunned = new ArrayList<>();

  /** A window and the offset of its example. */
  public record Kept(long offset, Window window) {}

  /**
   * @param examples of how many the windows are kept
   */
  public Memory(int examples) {
    this.examples = examples;
  }

  /** The first offset that may still be needed when all before another one were taken in. */
  public long reachesBackTo(long next) {
    return Math.max(0, next - examples);
  }

  /**
   * Keeps windows, and lets go what is too old once all examples before an offset were taken in.
   */
  public void keep(List<Kept> windows, long next) {
    for (Kept window : windows) {
      recall(window.offset(), window.window());
    }
    long from = reachesBackTo(next);
    while (!kept.isEmpty() && kept.getFirst().offset() < from) {
      kept.removeFirst();
    }
    shunned.removeIf(stretch -> stretch.to() <= from);
  }

  /** Takes a window in that was kept before. */
  public void recall(long offset, Window window) {
    if (shunned.stream().noneMatch(stretch -> stretch.holds(offset))) {
      kept.add(new Kept(offset, window));
    }
  }

  /** What was learnt in a stretch is not learnt again. */
  public void shun(Stretch stretch) {
    shunned.add(stretch);
    kept.removeIf(window -> stretch.holds(window.offset()));
  }

  /** At most so many, in the order of their examples. */
  public List<Kept> some(int most, long seed) {
    List<Kept> all = new ArrayList<>(kept);
    all.sort(
        Comparator.<Kept>comparingLong(window -> mixed(seed, window.offset()))
            .thenComparingLong(Kept::offset));
    List<Kept> some = new ArrayList<>(all.subList(0, Math.min(most, all.size())));
    some.sort(Comparator.comparingLong(Kept::offset));
    return some;
  }

  public int size() {
    return kept.size();
  }

  /** The finaliser of SplitMix64 (Steele, Lea and Flood 2014). */
  private static long mixed(long seed, long offset) {
    long bits = seed * 0x9E3779B97F4A7C15L + offset;
    bits = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    bits = (bits ^ (bits >>> 27)) * 0x94D049BB133111EBL;
    return bits ^ (bits >>> 31);
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(shunned.size());
    for (Stretch stretch : shunned) {
      out.writeLong(stretch.from());
      out.writeLong(stretch.to());
    }
  }

  public static Memory read(DataInput in, int examples) throws IOException {
    Memory memory = new Memory(examples);
    for (int left = in.readInt(); left > 0; left--) {
      memory.shunned.add(new Stretch(in.readLong(), in.readLong()));
    }
    return memory;
  }
}
