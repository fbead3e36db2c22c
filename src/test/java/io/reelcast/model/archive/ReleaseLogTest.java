package io.reelcast.model.archive;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.open.ReleaseId;
import org.junit.jupiter.api.Test;

final class ReleaseLogTest {
  private static final Release NEWBORN = Newborns.newborn();
  private static final Release OTHER_NEWBORN = Release.newborn(Newborns.HALF_STARS, "0.2.0");
  private static final Release TRAINED = trained("0.1.0");
  private static final Release TRAINED_LATER = trained("0.1.1");

  @Test
  void hasNoReleaseAtFirst() {
    ReleaseLog log = log();

    assertThat(log.current()).isEmpty();
    assertThat(log.size()).isZero();
    assertThat(log.find(NEWBORN.id())).isEmpty();
  }

  @Test
  void firstOfSeveralNewbornsWins() {
    ReleaseLog log = log(NEWBORN, OTHER_NEWBORN);

    assertThat(log.current()).contains(NEWBORN);
    assertThat(log.size()).isEqualTo(2);
  }

  @Test
  void newestTrainedReleaseWins() {
    assertThat(log(NEWBORN, TRAINED).current()).contains(TRAINED);
    assertThat(log(NEWBORN, TRAINED, TRAINED_LATER).current()).contains(TRAINED_LATER);
  }

  @Test
  void newbornNeverReplacesATrainedRelease() {
    assertThat(log(NEWBORN, TRAINED, OTHER_NEWBORN).current()).contains(TRAINED);
    assertThat(log(TRAINED, NEWBORN).current()).contains(TRAINED);
  }

  @Test
  void findsEveryReleaseByItsId() {
    ReleaseLog log = log(NEWBORN, OTHER_NEWBORN, TRAINED);

    assertThat(log.find(NEWBORN.id())).contains(NEWBORN);
    assertThat(log.find(OTHER_NEWBORN.id())).contains(OTHER_NEWBORN);
    assertThat(log.find(TRAINED.id())).contains(TRAINED);
    assertThat(log.find(new ReleaseId(0))).isEmpty();
  }

  @Test
  void releasePublishedTwiceIsOneRelease() {
    ReleaseLog log = log(NEWBORN, NEWBORN);

    assertThat(log.size()).isEqualTo(1);
    assertThat(log.current()).contains(NEWBORN);
  }

  private static Release trained(String codeVersion) {
    return ReleaseArchive.named(Newborns.HALF_STARS, new Provenance("trained", codeVersion));
  }

  private static ReleaseLog log(Release... releases) {
    ReleaseLog log = new ReleaseLog();
    for (Release release : releases) {
      log.add(release);
    }
    return log;
  }
}
