package io.reelcast.cli.model.predicting;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Descent;
import io.reelcast.training.contest.Verdict;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Which release to go back to: the newest one with other weights. Most releases have those of the
 * one before them, and say so; the others are read.
 */
final class RollbackTarget {
  private static final Set<String> SAME_WEIGHTS =
      Set.of(
          Verdict.Kind.NONE.title(), Verdict.Kind.WAITING.title(), Verdict.Kind.KEPT_BACK.title());

  private RollbackTarget() {}

  /**
   * Empty where there is none.
   *
   * @param whole all releases that are whole, the newest one last
   * @param current the one whose weights predict
   */
  static Optional<Published> of(List<Published> whole, Published current) {
    Published alike = current;
    for (int i = whole.size() - 1; i >= 0; i--) {
      Published older = whole.get(i);
      if (older.offset() >= current.offset() || older.summary().isOfNewborn()) {
        continue;
      }
      if (!hasWeightsOf(alike, older.id()) && !haveSameWeights(current, older)) {
        return Optional.of(older);
      }
      alike = older;
    }
    return Optional.empty();
  }

  private static boolean hasWeightsOf(Published release, ReleaseId parent) {
    return release
        .summary()
        .descent()
        .filter(descent -> descent.parent().equals(parent.toString()))
        .map(Descent::verdict)
        .filter(SAME_WEIGHTS::contains)
        .isPresent();
  }

  private static boolean haveSameWeights(Published one, Published other) {
    return Arrays.equals(
        one.files().content(FileNames.COEFFICIENTS), other.files().content(FileNames.COEFFICIENTS));
  }
}
