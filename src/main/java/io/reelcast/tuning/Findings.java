package io.reelcast.tuning;

import io.reelcast.tuning.trial.Attempt;
import java.util.List;

/**
 * What a search has found.
 *
 * @param attempts all runs in their order
 * @param finalists the best trials and the default settings, the least error first
 */
public record Findings(List<Attempt> attempts, List<Finalist> finalists) {
  public Findings {
    attempts = List.copyOf(attempts);
    finalists = List.copyOf(finalists);
  }

  public Finalist best() {
    return finalists.get(0);
  }

  /** The settings that hold without a search. */
  public Finalist standard() {
    return finalists.stream().filter(each -> each.trial() == 0).findFirst().orElseThrow();
  }

  /** By how much the best errs less than the default settings, with seeds that chose neither. */
  public double gain() {
    return best() == standard() ? 0 : standard().unchosenError() - best().unchosenError();
  }

  /** How far apart the seeds of one of the two are: a smaller gain may be chance. */
  public double spread() {
    return Math.max(best().spread(), standard().spread());
  }

  public boolean isGain() {
    return gain() > spread();
  }
}
