package io.reelcast.tuning.race;

import java.util.ArrayList;
import java.util.List;

/**
 * One race by successive halving (Jamieson and Talwalkar, 2016): all its trials are trained for the
 * epochs of the first rung, the best third of them anew for those of the next one, and so on.
 *
 * @param first the number of its first trial
 * @param trials how many there are
 * @param rungs the epochs of each, rising
 */
public record Bracket(int first, int trials, List<Integer> rungs) {
  static final int KEPT_ONE_IN = 3;

  public Bracket {
    rungs = List.copyOf(rungs);
    if (first < 1 || trials < 1 || rungs.isEmpty()) {
      throw new IllegalArgumentException(trials + " trials from " + first + " by " + rungs);
    }
  }

  /** How many of a rung's trials reach the next one. */
  public static int kept(int trials) {
    return Math.max(1, trials / KEPT_ONE_IN);
  }

  /** The epochs of all its runs together. */
  public long cost() {
    long cost = 0;
    int left = trials;
    for (int rung : rungs) {
      cost += (long) left * rung;
      left = kept(left);
    }
    return cost;
  }

  /** The largest race that costs no more than so many epochs, or one trial where none does. */
  static Bracket within(long epochs, int first, List<Integer> rungs) {
    int trials = 1;
    while (new Bracket(first, trials + 1, rungs).cost() <= epochs) {
      trials++;
    }
    return new Bracket(first, trials, rungs);
  }

  /** The epochs of a race up to a full training: each rung has a third of the next one's. */
  static List<Integer> rungs(int epochs) {
    List<Integer> rungs = new ArrayList<>(List.of(epochs));
    double epochsBelow = epochs;
    while (rungs.get(0) > 1) {
      epochsBelow /= KEPT_ONE_IN;
      rungs.add(0, (int) Math.max(1, Math.round(epochsBelow)));
    }
    return rungs;
  }
}
