package io.reelcast.backtest.contestant.part;

import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import java.util.function.Function;

/**
 * Makes a contestant of ours.
 *
 * @param making a new one, from what is known beforehand
 */
public record BuiltIn(
    String name, String about, boolean isTrained, Function<Ground, Contestant> making)
    implements ContestantMaker {

  /** Makes a contestant that learns nothing beforehand. */
  public BuiltIn(String name, String about, Function<Ground, Contestant> making) {
    this(name, about, false, making);
  }

  @Override
  public Contestant make(Ground ground) {
    return making.apply(ground);
  }
}
