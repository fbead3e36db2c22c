package io.reelcast.backtest.contestant.factor;

import io.reelcast.backtest.ContestantMaker;

/** Says what {@link FoldedFactors} says, but a user's older ratings count less. */
public final class FoldedFactorsDecayed {
  public static final ContestantMaker MAKER =
      WarmFactors.maker(
          "folded-factors-decayed",
          "the same as folded-factors, but a user's ratings weigh 0.99 at his next one",
          (ground, factors) -> new FoldedFactors(ground, factors, 0.99));

  private FoldedFactorsDecayed() {}
}
