package io.reelcast.backtest.contestant.foreign;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;

/** Makes the contestant that runs LensKit. */
public final class LenskitItemItemMaker implements ContestantMaker {
  @Override
  public String name() {
    return "lenskit-item-item";
  }

  @Override
  public String about() {
    return "LensKit 3.0-M3's item neighbours, rebuilt whenever a tenth more ratings are known";
  }

  @Override
  public boolean isTrained() {
    return true;
  }

  @Override
  public Contestant make(Ground ground) {
    return new LenskitItemItem(ground);
  }
}
