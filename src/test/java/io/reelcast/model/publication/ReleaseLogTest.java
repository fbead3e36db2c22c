package io.reelcast.model.publication;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Published.Place;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

final class ReleaseLogTest {
  private static final ReleaseFiles NEWBORN = Newborns.files();
  private static final ReleaseFiles OTHER_NEWBORN =
      ReleaseWriter.newborn(Newborns.HALF_STARS, "0.2.0");
  private static final ReleaseFiles TRAINED = LearntReleases.random(1);
  private static final ReleaseFiles TRAINED_LATER = LearntReleases.random(2);

  @Test
  void hasNoReleaseAtFirst() {
    ReleaseLog log = log();

    assertThat(log.current()).isEmpty();
    assertThat(log.size()).isZero();
    assertThat(log.all()).isEmpty();
    assertThat(log.find(NEWBORN.id())).isEmpty();
  }

  @Test
  void firstOfSeveralNewbornsWins() {
    ReleaseLog log = log(NEWBORN, OTHER_NEWBORN);

    assertThat(log.current()).contains(NEWBORN.release());
    assertThat(log.size()).isEqualTo(2);
  }

  @Test
  void newestTrainedReleaseWins() {
    assertThat(log(NEWBORN, TRAINED).current()).contains(TRAINED.release());
    assertThat(log(NEWBORN, TRAINED, TRAINED_LATER).current()).contains(TRAINED_LATER.release());
  }

  @Test
  void newbornNeverReplacesATrainedRelease() {
    assertThat(log(NEWBORN, TRAINED, OTHER_NEWBORN).current()).contains(TRAINED.release());
    assertThat(log(TRAINED, NEWBORN).current()).contains(TRAINED.release());
  }

  @Test
  void trainedReleasePublishedAnewPredictsAgain() {
    ReleaseLog log = log(NEWBORN, TRAINED, TRAINED_LATER, TRAINED);

    assertThat(log.current()).contains(TRAINED.release());
    assertThat(log.size()).isEqualTo(3);
  }

  @Test
  void findsEveryReleaseByItsId() {
    ReleaseLog log = log(NEWBORN, OTHER_NEWBORN, TRAINED);

    assertThat(log.find(NEWBORN.id())).contains(NEWBORN.release());
    assertThat(log.find(OTHER_NEWBORN.id())).contains(OTHER_NEWBORN.release());
    assertThat(log.find(TRAINED.id())).contains(TRAINED.release());
    assertThat(log.find(new ReleaseId(0))).isEmpty();
  }

  @Test
  void releasePublishedTwiceIsOneReleaseAtItsLastPlaceAsInACompactedTopic() {
    ReleaseLog log = log(NEWBORN, TRAINED, TRAINED_LATER, TRAINED);

    assertThat(log.all())
        .extracting(Published::id)
        .containsExactly(NEWBORN.id(), TRAINED_LATER.id(), TRAINED.id());
    assertThat(log.published(TRAINED.id()).orElseThrow().offset()).isEqualTo(3);
  }

  @Test
  void pinnedReleasePredictsUntilItIsUnpinnedAndTheNewestOneDoesThen() {
    ReleaseLog log = log(NEWBORN, TRAINED);

    log.pinned(published(TRAINED, 2), 1);
    log.published(published(TRAINED_LATER, 3), 1);

    assertThat(log.current()).contains(TRAINED.release());
    assertThat(log.newest().orElseThrow().id()).isEqualTo(TRAINED_LATER.id());

    log.unpinned();

    assertThat(log.current()).contains(TRAINED_LATER.release());
    assertThat(log.pinned()).isEmpty();
  }

  @Test
  void pinAloneDoesNotMakeAReleaseTheNewest() {
    ReleaseLog log = log(NEWBORN, TRAINED, TRAINED_LATER);

    log.pinned(published(TRAINED, 3), 1);
    log.unpinned();

    assertThat(log.current()).contains(TRAINED_LATER.release());
    assertThat(log.all())
        .extracting(Published::id)
        .containsExactly(NEWBORN.id(), TRAINED.id(), TRAINED_LATER.id());
  }

  @Test
  void releaseWhosePartsAreGoneIsKnownByWhatItsManifestSays() {
    ReleaseLog log = log(NEWBORN, TRAINED, TRAINED_LATER);
    Gone gone =
        new Gone(TRAINED.id(), Instant.EPOCH, 1, Optional.of(Summary.of(TRAINED.release())));

    log.gone(gone);

    assertThat(log.gone()).containsExactly(gone);
    assertThat(log.find(TRAINED.id())).isEmpty();
    assertThat(log.all())
        .extracting(Published::id)
        .containsExactly(NEWBORN.id(), TRAINED_LATER.id());
  }

  /** Each published at its place, from offset 0 on. */
  private static ReleaseLog log(ReleaseFiles... releases) {
    ReleaseLog log = new ReleaseLog();
    for (int offset = 0; offset < releases.length; offset++) {
      log.published(published(releases[offset], offset), 1);
    }
    return log;
  }

  private static Published published(ReleaseFiles release, long offset) {
    return new Published(
        release.id(),
        Instant.EPOCH,
        new Place(offset, offset),
        Summary.of(release.release()),
        () -> release);
  }
}
