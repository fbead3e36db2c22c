package io.reelcast.backtest.contestant.movie;

/** The neighbours that are most alike, and what they say together. */
final class Nearest {
  private static final int MOST = 40;
  private static final double DAMPING = 0.3;

  private final double[] likeness = new double[MOST]; // falling
  private final double[] residual = new double[MOST];
  private int size;

  void clear() {
    size = 0;
  }

  /** Offers a neighbour; the unlike ones and those beyond the best are left out. */
  void offer(double alike, double left) {
    if (alike <= least()) {
      return;
    }
    int place = size == MOST ? MOST - 1 : size++;
    while (place > 0 && likeness[place - 1] < alike) {
      likeness[place] = likeness[place - 1];
      residual[place] = residual[place - 1];
      place--;
    }
    likeness[place] = alike;
    residual[place] = left;
  }

  /** The neighbours' damped mean, by their likeness. */
  double mean() {
    double sum = 0;
    double weight = DAMPING;
    for (int i = 0; i < size; i++) {
      sum += likeness[i] * residual[i];
      weight += likeness[i];
    }
    return sum / weight;
  }

  private double least() {
    return size == MOST ? likeness[MOST - 1] : 0;
  }
}
