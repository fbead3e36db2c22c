package io.reelcast.tuning.race;

import java.util.List;

/**
 * How much is searched.
 *
 * @param budget how many full trainings the search may cost, that of the default settings among
 *     them, those with other seeds not
 * @param epochs of a full training
 * @param seed of the trials' values and of their trainings
 * @param moreSeeds with how many others the best and the default settings are trained in the end
 */
public record Plan(Method method, int budget, int epochs, int seed, int moreSeeds) {
  /** How many trials are trained with other seeds, beside the default settings. */
  public static final int FINALISTS = 3;

  public List<Bracket> brackets() {
    return method.brackets((budget - 1L) * epochs, epochs);
  }

  /** How many trials there are, the default settings apart. */
  public int trials() {
    return brackets().stream().mapToInt(Bracket::trials).sum();
  }

  /** The epochs of all runs together, at most. */
  public long cost() {
    long races = brackets().stream().mapToLong(Bracket::cost).sum();
    return epochs + races + (long) epochs * moreSeeds * (1 + Math.min(FINALISTS, trials()));
  }
}
