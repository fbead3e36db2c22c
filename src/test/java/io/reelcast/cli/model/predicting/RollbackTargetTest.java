package io.reelcast.cli.model.predicting;

import static io.reelcast.fixtures.online.Descendants.UNREAD;
import static io.reelcast.fixtures.online.Descendants.again;
import static io.reelcast.fixtures.online.Descendants.id;
import static io.reelcast.fixtures.online.Descendants.ofKind;
import static io.reelcast.fixtures.online.Descendants.online;
import static io.reelcast.fixtures.online.Descendants.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
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

    assertThat(target(current, NEWBORN, first, before, promoted, current)).contains(before);
  }

  @Test
  void isNoneWhereAllHaveTheSameWeights() {
    Published same = published(2, ofKind(Provenance.TRAINED), PRESENT);
    Published current = published(3, online(id(9), "promoted"), PRESENT);

    assertThat(target(current, NEWBORN, same, current)).isEmpty();
  }

  @Test
  void isFoundBeyondReleasesThatAreGone() {
    Published old = published(2, online(id(1), "promoted"), FORMER);
    Published current = published(6, online(id(5), "none"), PRESENT);

    assertThat(target(current, old, current)).contains(old);
  }

  @Test
  void passesOverWhatWasPublishedLaterThanTheOneThatPredicts() {
    Published current = published(3, online(id(2), "promoted"), PRESENT);
    Published later = published(4, online(id(3), "promoted"), FORMER);
    Published old = published(2, ofKind(Provenance.TRAINED), FORMER);

    assertThat(target(current, old, current, later)).contains(old);
  }

  @Test
  void goesFurtherBackWhenItIsAskedAgain() {
    Published first = published(2, ofKind(Provenance.TRAINED), () -> LearntReleases.random(3));
    Published second = published(3, online(id(2), "promoted"), FORMER);
    Published third = published(4, online(id(3), "promoted"), PRESENT);
    Published secondAgain = again(second, 5);
    Published waiting = published(6, online(id(3), "waiting"), FORMER);

    assertThat(target(third, NEWBORN, first, second, third)).contains(second);
    assertThat(target(secondAgain, NEWBORN, first, third, secondAgain)).contains(first);
    assertThat(target(waiting, NEWBORN, first, third, secondAgain, waiting)).contains(first);
    assertThat(target(again(first, 7), NEWBORN, third, secondAgain, again(first, 7))).isEmpty();
  }

  @Test
  void goesFurtherBackAmongReleasesThatFollowFromNoOther() {
    Published first = published(2, ofKind(Provenance.TRAINED), FORMER);
    Published second = published(3, ofKind(Provenance.TRAINED), PRESENT);
    Published firstAgain = again(first, 4);

    assertThat(target(second, NEWBORN, first, second)).contains(first);
    assertThat(target(firstAgain, NEWBORN, second, firstAgain)).isEmpty();
  }

  @Test
  void passesOverWhatTheTrainerHasTakenBackItself() {
    Published first = published(2, ofKind(Provenance.TRAINED), FORMER);
    Published good = published(3, online(id(2), "promoted"), PRESENT);
    Published bad = published(4, online(id(3), "promoted"), UNREAD);
    Published stillBad = published(5, online(id(4), "waiting"), UNREAD);
    Published back = published(6, online(id(5), "rolledBack"), PRESENT);

    assertThat(target(back, NEWBORN, first, good, bad, stillBad, back)).contains(first);
  }

  @Test
  void knowsTheLineThroughReleasesThatAreGone() {
    Published first = published(2, ofKind(Provenance.TRAINED), FORMER);
    Published beside = published(4, online(id(2), "promoted"), UNREAD);
    Published current = published(6, online(id(5), "waiting"), PRESENT);
    ReleaseLog log = log(NEWBORN, first, beside, current);
    log.gone(new Gone(id(5), Instant.EPOCH, 5, Optional.of(online(id(2), "promoted"))));

    assertThat(RollbackTarget.of(log, current)).contains(first);
  }

  private static Optional<Published> target(Published current, Published... whole) {
    return RollbackTarget.of(log(whole), current);
  }

  private static ReleaseLog log(Published... whole) {
    ReleaseLog log = new ReleaseLog();
    List.of(whole).forEach(release -> log.published(release, 1));
    return log;
  }
}
