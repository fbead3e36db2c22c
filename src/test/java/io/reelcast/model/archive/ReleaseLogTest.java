package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.history.open.ReleaseId;
import java.time.Instant;
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

  /** Each published at its place, from offset 0 on. */
  private static ReleaseLog log(ReleaseFiles... releases) {
    ReleaseLog log = new ReleaseLog();
    for (int offset = 0; offset < releases.length; offset++) {
      log.add(new Published(releases[offset], Instant.EPOCH, offset));
    }
    return log;
  }
}
