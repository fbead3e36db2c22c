package io.reelcast.rating.source.made.draw;

/** Draws indices in proportion to their weights. */
public final class WeightedDraw {

  private final double[] cumulative;

  public WeightedDraw(double[] weights) {
    cumulative = weights.clone();
    for (int index = 1; index < cumulative.length; index++) {
      cumulative[index] += cumulative[index - 1];
    }
  }

  public int draw(MadeRandom random) {
    double at = random.nextDouble() * total();
    int low = 0;
    int high = cumulative.length - 1;
    while (low < high) {
      int middle = (low + high) >>> 1;
      if (cumulative[middle] > at) {
        high = middle;
      } else {
        low = middle + 1;
      }
    }
    return low;
  }

  public double probability(int index) {
    double below = index == 0 ? 0 : cumulative[index - 1];
    return (cumulative[index] - below) / total();
  }

  private double total() {
    return cumulative[cumulative.length - 1];
  }
}
