package io.reelcast.cli.model.list;

import static io.reelcast.fixtures.online.Descendants.UNREAD;
import static io.reelcast.fixtures.online.Descendants.id;
import static io.reelcast.fixtures.online.Descendants.ofKind;
import static io.reelcast.fixtures.online.Descendants.online;
import static io.reelcast.fixtures.online.Descendants.published;
import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.cli.common.Catalogue;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class ReleaseRowTest {
  @Test
  void showNothingThatIsReadOfTheReleasesThemselves() {
    ReleaseLog log = log();

    List<String> lines = ReleaseRow.table(ReleaseRow.of(new Catalogue(log, "models"))).lines();

    assertThat(lines.get(2))
        .isEqualTo(
            "abc0000000000002  online   abc00000  2026-01-01T00:02:00Z      7  100-160        12"
                + "  promoted  0.9000  0.8000  alarm  gone");
    assertThat(lines).hasSize(5);
    assertThat(lines.get(1)).startsWith("abc0000000000001  trained").endsWith("n/a         whole");
    assertThat(lines.get(3)).endsWith("predicts now, pinned");
    assertThat(lines.get(4)).endsWith("newest");
  }

  @Test
  void sayAllThatIsKnownAsJson() {
    ReleaseLog log = log();

    Map<String, Object> gone = ReleaseRow.of(new Catalogue(log, "models")).get(1).toJson();

    assertThat(gone)
        .containsEntry("release", id(2).toString())
        .containsEntry("whole", false)
        .containsEntry("predicts", false)
        .containsEntry("triedError", Math.sqrt(0.81))
        .containsEntry("descent", online(id(1), "promoted").descent().orElseThrow());
  }

  @Test
  void knowLittleOfWhatAnOlderVersionPublishedAndIsGone() {
    ReleaseLog log = new ReleaseLog();
    log.gone(new Gone(id(1), Instant.EPOCH, 1, Optional.empty()));

    List<String> lines = ReleaseRow.table(ReleaseRow.of(new Catalogue(log, "models"))).lines();

    assertThat(lines.get(1)).contains("unknown", "gone");
  }

  private static ReleaseLog log() {
    ReleaseLog log = new ReleaseLog();
    log.published(published(1, ofKind(Provenance.TRAINED), UNREAD), 1);
    log.published(published(2, online(id(1), "promoted"), UNREAD), 1);
    log.published(published(3, online(id(2), "waiting"), UNREAD), 1);
    log.published(published(4, online(id(3), "none"), UNREAD), 1);
    log.forgotten(id(2));
    log.pinned(published(3, online(id(2), "waiting"), UNREAD), 1);
    return log;
  }
}
