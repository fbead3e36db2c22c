package io.reelcast.training.factor;

import io.reelcast.history.past.Taste;

/**
 * How users' tastes are told.
 *
 * @param factors how the movies' factors are learnt
 * @param decay what is left of a user's evidence when one more rating has come
 * @param folds into how many parts users are split, so that each is seen in factors that were
 *     learnt from others
 */
public record TasteSettings(FactorSettings factors, double decay, int folds) {
  public TasteSettings {
    require(
        factors.width() <= Taste.MOST_FACTORS,
        "factor.width",
        factors.width(),
        "1 to " + Taste.MOST_FACTORS + ", as each user's taste is kept");
    require(decay > 0 && decay <= 1, "factor.decay", decay, "more than 0, at most 1");
    require(folds >= 2 && folds <= 100, "factor.folds", folds, "2 to 100");
  }

  private static void require(boolean holds, String name, Number value, String expected) {
    if (!holds) {
      throw new IllegalArgumentException(name + " is " + value + ": expected " + expected);
    }
  }
}
