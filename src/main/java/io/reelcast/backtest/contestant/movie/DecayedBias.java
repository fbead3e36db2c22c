package io.reelcast.backtest.contestant.movie;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.contestant.part.BiasPair;
import io.reelcast.backtest.contestant.part.BuiltIn;

/** Says what {@link Bias} says, but a user's older ratings count less. */
public final class DecayedBias {
  public static final ContestantMaker MAKER =
      new BuiltIn(
          "decayed-bias",
          "the same as bias, but a user's ratings weigh 0.95 at his next one",
          ground -> new Bias(new BiasPair(ground, 3, 5, 0.95)));

  private DecayedBias() {}
}
