package io.reelcast.chart.draw;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.stream.IntStream;

/**
 * Moves labels apart so that none stands upon another, each as near as may be to where it wants to
 * stand. Labels that would touch form a block that stands about the mean of their wishes.
 */
public final class Spread {
  private Spread() {}

  /** Labels that stand next to each other; positions are those of the first. */
  private record Block(int count, double wish) {

    Block with(Block below, double apart) {
      // A block's first label is as far above a later one as there are labels between.
      double shifted = below.wish - count * apart;
      int all = count + below.count;
      return new Block(all, (count * wish + below.count * shifted) / all);
    }

    double start(double top, double bottom, double apart) {
      return Math.max(top, Math.min(wish, bottom - (count - 1) * apart));
    }
  }

  /**
   * Where labels come to stand that want to stand at {@code wishes}, between {@code top} and {@code
   * bottom} and at least {@code apart} from each other; beyond the bottom where there is no room.
   */
  public static double[] of(double[] wishes, double top, double bottom, double apart) {
    int[] order =
        IntStream.range(0, wishes.length)
            .boxed()
            .sorted((one, other) -> Double.compare(wishes[one], wishes[other]))
            .mapToInt(Integer::intValue)
            .toArray();
    Deque<Block> blocks = new ArrayDeque<>();
    for (int label : order) {
      Block block = new Block(1, wishes[label]);
      while (!blocks.isEmpty() && touches(blocks.getLast(), block, top, bottom, apart)) {
        block = blocks.removeLast().with(block, apart);
      }
      blocks.addLast(block);
    }
    double[] places = new double[wishes.length];
    int next = 0;
    for (Block block : blocks) {
      double start = block.start(top, bottom, apart);
      for (int i = 0; i < block.count(); i++) {
        places[order[next++]] = start + i * apart;
      }
    }
    return places;
  }

  private static boolean touches(
      Block above, Block below, double top, double bottom, double apart) {
    double end = above.start(top, bottom, apart) + above.count() * apart;
    return end > below.start(top, bottom, apart);
  }
}
