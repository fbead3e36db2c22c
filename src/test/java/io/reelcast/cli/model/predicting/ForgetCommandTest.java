package io.reelcast.cli.model.predicting;

import static io.reelcast.fixtures.online.Descendants.UNREAD;
import static io.reelcast.fixtures.online.Descendants.id;
import static io.reelcast.fixtures.online.Descendants.ofKind;
import static io.reelcast.fixtures.online.Descendants.online;
import static io.reelcast.fixtures.online.Descendants.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Provenance;
import java.time.Instant;
import org.junit.jupiter.api.Test;

class ForgetCommandTest {
  @Test
  void takesOnlyOldReleasesThatWereLearntOnlineAndThatNobodyNeeds() {
    ReleaseLog log = new ReleaseLog();
    Published pinned = published(2, online(id(1), "none"), UNREAD);
    log.published(published(1, ofKind(Provenance.TRAINED), UNREAD), 1);
    log.published(pinned, 1);
    log.published(published(3, online(id(2), "none"), UNREAD), 1);
    log.published(published(4, online(id(3), "none"), UNREAD), 1);
    log.published(published(5, online(id(4), "none"), UNREAD), 1);
    log.pinned(pinned, 1);
    Catalogue catalogue = new Catalogue(log, "models");

    assertThat(ForgetCommand.old(catalogue, Instant.parse("2026-01-01T00:04:00Z")))
        .extracting(Published::id)
        .containsExactly(id(3));
    assertThat(ForgetCommand.old(catalogue, Instant.parse("2027-01-01T00:00:00Z")))
        .extracting(Published::id)
        .containsExactly(id(3), id(4));
  }
}
