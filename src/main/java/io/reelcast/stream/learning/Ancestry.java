package io.reelcast.stream.learning;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import io.reelcast.setting.InvalidSetting;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** How one release led to another. */
public final class Ancestry {
  private Ancestry() {}

  /**
   * One step.
   *
   * @param codeVersion the version of Reelcast that made it
   * @param descent from the release of the step before
   */
  public record Step(ReleaseId release, String codeVersion, Descent descent) {}

  /** The releases that lead from one to another, which is the last of them. */
  public static List<Step> between(ReleaseLog log, ReleaseId from, ReleaseId to) {
    if (from.equals(to)) {
      throw new InvalidSetting(
          "release " + to + " cannot be made of itself: name one of its ancestors");
    }
    Deque<Step> steps = new ArrayDeque<>();
    ReleaseId at = to;
    while (!at.equals(from)) {
      Summary summary = summary(log, at).orElseThrow(unknown(log, at, to));
      if (summary.descent().isEmpty()) {
        throw new InvalidSetting(
            "release "
                + to
                + " does not descend from "
                + from
                + (at.equals(to)
                    ? ", nor from any other: it was not learnt online"
                    : ": the first of its ancestors is " + at));
      }
      Descent descent = summary.descent().get();
      steps.addFirst(new Step(at, summary.provenance().codeVersion(), descent));
      at = ReleaseId.parse(descent.parent());
    }
    return List.copyOf(steps);
  }

  private static Optional<Summary> summary(ReleaseLog log, ReleaseId id) {
    return log.published(id)
        .map(Published::summary)
        .or(
            () ->
                log.gone().stream()
                    .filter(gone -> gone.id().equals(id))
                    .findFirst()
                    .flatMap(Gone::summary));
  }

  private static Supplier<InvalidSetting> unknown(ReleaseLog log, ReleaseId missing, ReleaseId to) {
    return () ->
        new InvalidSetting(
            "release "
                + missing
                + (missing.equals(to) ? "" : ", from which " + to + " descends,")
                + " is none of the "
                + (log.size() + log.gone().size())
                + " releases that were published here; 'reelcast models list --all' names them");
  }
}
