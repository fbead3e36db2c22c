package io.reelcast.cli.model.predicting;

import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import java.util.Arrays;
import java.util.Comparator;
import java.util.Optional;

/**
 * Which release to go back to: the nearest one with other weights in the line that led to the
 * present ones, so that going back again goes on from there. What was tried and left beside that
 * line is passed over. Behind its first release comes what stood on the topic before that.
 */
final class RollbackTarget {
  private final ReleaseLog log;
  private final Published current;

  private RollbackTarget(ReleaseLog log, Published current) {
    this.log = log;
    this.current = current;
  }

  /** One that another one descends from; it may be gone. */
  private record Ancestor(Summary summary, long first, Optional<Published> whole) {
    static Ancestor of(Published release) {
      return new Ancestor(release.summary(), release.place().first(), Optional.of(release));
    }

    static Optional<Ancestor> of(Gone release) {
      return release
          .summary()
          .map(summary -> new Ancestor(summary, release.offset(), Optional.empty()));
    }
  }

  /**
   * Empty where there is none that is whole.
   *
   * @param current the one whose weights predict
   */
  static Optional<Published> of(ReleaseLog log, Published current) {
    return new RollbackTarget(log, current).found();
  }

  private Optional<Published> found() {
    WayBack way = new WayBack();
    Ancestor at = Ancestor.of(current);
    Optional<Ancestor> next = parent(at);
    while (next.isPresent()) {
      at.summary().descent().map(Descent::verdict).ifPresent(way::behind);
      at = next.get();
      Optional<Published> target = at.whole().filter(one -> way.isAtOthers() && isTarget(one));
      if (target.isPresent()) {
        return target;
      }
      next = parent(at);
    }
    return before(at.first());
  }

  private Optional<Ancestor> parent(Ancestor child) {
    return child
        .summary()
        .descent()
        .map(Descent::parent)
        .map(ReleaseId::parse)
        .flatMap(id -> log.published(id).map(Ancestor::of).or(() -> gone(id)));
  }

  private Optional<Ancestor> gone(ReleaseId id) {
    return log.gone().stream()
        .filter(release -> release.id().equals(id))
        .findFirst()
        .flatMap(Ancestor::of);
  }

  private Optional<Published> before(long first) {
    return log.all().stream()
        .filter(release -> release.place().first() < first)
        .sorted(Comparator.comparingLong((Published release) -> -release.place().first()))
        .filter(this::isTarget)
        .findFirst();
  }

  private boolean isTarget(Published release) {
    return !release.summary().isOfNewborn()
        && !Arrays.equals(
            release.files().content(FileNames.COEFFICIENTS),
            current.files().content(FileNames.COEFFICIENTS));
  }
}
