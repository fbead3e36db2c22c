package io.reelcast.tuning.race;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** In which way trials are chosen for a full training. */
public enum Method {
  /** Every trial has one. */
  RANDOM {
    @Override
    List<Bracket> brackets(long cost, int epochs) {
      return List.of(Bracket.within(cost, 1, List.of(epochs)));
    }
  },
  /** The best of many short ones. */
  HALVING {
    @Override
    List<Bracket> brackets(long cost, int epochs) {
      return List.of(Bracket.within(cost, 1, Bracket.rungs(epochs)));
    }
  },
  /**
   * Races that begin at each of the rungs, each at the same cost (Li and others, 2018): what is
   * slow to begin has a chance in the later ones.
   */
  HYPERBAND {
    @Override
    List<Bracket> brackets(long cost, int epochs) {
      List<Integer> rungs = Bracket.rungs(epochs);
      List<Bracket> brackets = new ArrayList<>();
      int first = 1;
      for (int from = 0; from < rungs.size(); from++) {
        Bracket bracket =
            Bracket.within(cost / rungs.size(), first, rungs.subList(from, rungs.size()));
        brackets.add(bracket);
        first += bracket.trials();
      }
      return brackets;
    }
  };

  /**
   * The races of a search.
   *
   * @param cost how many epochs they may take together
   * @param epochs of a full training
   */
  abstract List<Bracket> brackets(long cost, int epochs);

  @Override
  public String toString() {
    return name().toLowerCase(Locale.ROOT);
  }
}
