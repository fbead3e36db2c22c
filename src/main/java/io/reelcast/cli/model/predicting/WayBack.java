package io.reelcast.cli.model.predicting;

import io.reelcast.training.contest.Verdict;
import java.util.Map;

/** What verdicts say of weights on the way from a release to those before it. */
final class WayBack {
  private static final Map<String, Verdict.Kind> KINDS =
      Map.of(
          Verdict.Kind.PROMOTED.title(),
          Verdict.Kind.PROMOTED,
          Verdict.Kind.GROWN.title(),
          Verdict.Kind.GROWN,
          Verdict.Kind.ROLLED_BACK.title(),
          Verdict.Kind.ROLLED_BACK);

  private boolean haveChanged;
  private int takenBack;

  /** Goes to the release behind which this verdict followed. */
  void behind(String verdict) {
    Verdict.Kind kind = KINDS.getOrDefault(verdict, Verdict.Kind.NONE);
    switch (kind) {
      case ROLLED_BACK -> takenBack++;
      case GROWN -> {
        haveChanged = true;
        takenBack = 0;
      }
      case PROMOTED -> {
        haveChanged |= takenBack == 0;
        takenBack = Math.max(0, takenBack - 1);
      }
      default -> {}
    }
  }

  /** Whether it has come to other weights that were not taken back. */
  boolean isAtOthers() {
    return haveChanged && takenBack == 0;
  }
}
