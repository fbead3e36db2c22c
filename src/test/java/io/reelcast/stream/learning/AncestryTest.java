package io.reelcast.stream.learning;

import static io.reelcast.fixtures.online.Descendants.UNREAD;
import static io.reelcast.fixtures.online.Descendants.id;
import static io.reelcast.fixtures.online.Descendants.ofKind;
import static io.reelcast.fixtures.online.Descendants.online;
import static io.reelcast.fixtures.online.Descendants.published;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Provenance;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.stream.learning.Ancestry.Step;
import org.junit.jupiter.api.Test;

class AncestryTest {
  @Test
  void leadsFromAReleaseToItsDescendantAlsoThroughThoseThatAreGone() {
    ReleaseLog log = log();
    log.forgotten(id(2));

    assertThat(Ancestry.between(log, id(1), id(3)))
        .extracting(Step::release)
        .containsExactly(id(2), id(3));
  }

  @Test
  void isRefusedWhereOneDoesNotDescendFromTheOther() {
    assertThatThrownBy(() -> Ancestry.between(log(), id(4), id(3)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("does not descend from " + id(4))
        .hasMessageContaining("the first of its ancestors is " + id(1));
    assertThatThrownBy(() -> Ancestry.between(log(), id(3), id(1)))
        .hasMessageContaining("nor from any other");
    assertThatThrownBy(() -> Ancestry.between(log(), id(3), id(3)))
        .hasMessageContaining("cannot be made of itself");
  }

  @Test
  void isRefusedWhereAnAncestorWasNeverPublishedHere() {
    ReleaseLog log = new ReleaseLog();
    log.published(published(3, online(id(2), "none"), UNREAD), 1);

    assertThatThrownBy(() -> Ancestry.between(log, id(1), id(3)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("release " + id(2) + ", from which " + id(3) + " descends,");
  }

  private static ReleaseLog log() {
    ReleaseLog log = new ReleaseLog();
    log.published(published(1, ofKind(Provenance.TRAINED), UNREAD), 1);
    log.published(published(2, online(id(1), "promoted"), UNREAD), 1);
    log.published(published(3, online(id(2), "none"), UNREAD), 1);
    log.published(published(4, online(id(1), "none"), UNREAD), 1);
    return log;
  }
}
