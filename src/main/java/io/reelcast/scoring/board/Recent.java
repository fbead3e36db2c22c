package io.reelcast.scoring.board;

import java.util.Arrays;

/**
 * The newest scores, each as its own sums. A stretch is summed when it is asked for: nothing is
 * ever subtracted from a running sum, so no rounding is left behind by what has gone.
 */
final class Recent {
  private static final int FIRST_ROOM = 1024;

  private final int most;
  private double[] sums; // Of the score in each place, SUMS long; it grows until the most fit.
  private int size;
  private int next;

  Recent(int most) {
    this.most = most;
    this.sums = new double[Math.min(most, FIRST_ROOM) * Standing.SUMS];
  }

  int size() {
    return size;
  }

  void add(Standing score) {
    if (next * Standing.SUMS == sums.length) {
      int room = (int) Math.min(most, 2L * size);
      sums = Arrays.copyOf(sums, room * Standing.SUMS);
    }
    score.copySums(sums, next * Standing.SUMS);
    next = next + 1 == most ? 0 : next + 1;
    size = Math.min(most, size + 1);
  }

  /**
   * Adds some scores up, the newest first.
   *
   * @param from how many newer ones are left out
   * @param to how many there are up to the oldest of them
   */
  void addTo(Standing sum, int from, int to) {
    for (int age = from; age < Math.min(to, size); age++) {
      sum.addSums(sums, place(age) * Standing.SUMS);
    }
  }

  /** Hands all of them on, the oldest first. */
  void copyTo(Recent other) {
    Standing score = new Standing();
    for (int age = size - 1; age >= 0; age--) {
      score.clear();
      score.addSums(sums, place(age) * Standing.SUMS);
      other.add(score);
    }
  }

  /** Where the score lies that so many newer ones have followed. */
  private int place(int age) {
    int place = next - 1 - age;
    return place < 0 ? place + most : place;
  }
}
