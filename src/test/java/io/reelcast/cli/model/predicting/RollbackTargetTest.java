package io.reelcast.cli.model.predicting;

import static io.reelcast.fixtures.online.Descendants.UNREAD;
import static io.reelcast.fixtures.online.Descendants.id;
import static io.reelcast.fixtures.online.Descendants.ofKind;
import static io.reelcast.fixtures.online.Descendants.online;
import static io.reelcast.fixtures.online.Descendants.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.Published;
import io.reelcast.model.release.Provenance;
import java.util.List;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;

class RollbackTargetTest {
  private static final Published NEWBORN = published(1, ofKind(Provenance.NEWBORN), UNREAD);
  private static final Supplier<ReleaseFiles> FORMER = () -> LearntReleases.random(1);
  private static final Supplier<ReleaseFiles> PRESENT = () -> LearntReleases.random(2);

  @Test
  void isTheReleaseBeforeTheNewestOneThatBroughtOtherWeights() {
    Published first = published(2, ofKind(Provenance.TRAINED), UNREAD);
    Published before = published(3, online(id(2), "keptBack"), FORMER);
    Published promoted = published(4, online(id(3), "promoted"), UNREAD);
    Published current = published(5, online(id(4), "waiting"), PRESENT);

    assertThat(RollbackTarget.of(List.of(NEWBORN, first, before, promoted, current), current))
        .contains(before);
  }

  @Test
  void isNoneWhereAllHaveTheSameWeights() {
    Published same = published(2, ofKind(Provenance.TRAINED), PRESENT);
    Published current = published(3, online(id(9), "promoted"), PRESENT);

    assertThat(RollbackTarget.of(List.of(NEWBORN, same, current), current)).isEmpty();
  }

  @Test
  void isFoundBeyondReleasesThatAreGone() {
    Published old = published(2, online(id(1), "promoted"), FORMER);
    Published current = published(6, online(id(5), "none"), PRESENT);

    assertThat(RollbackTarget.of(List.of(old, current), current)).contains(old);
  }

  @Test
  void passesOverWhatWasPublishedLaterThanTheOneThatPredicts() {
    Published current = published(3, online(id(2), "promoted"), PRESENT);
    Published later = published(4, online(id(3), "promoted"), FORMER);
    Published old = published(2, ofKind(Provenance.TRAINED), FORMER);

    assertThat(RollbackTarget.of(List.of(old, current, later), current)).contains(old);
  }
}
