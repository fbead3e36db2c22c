package io.reelcast.serving.instance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.entry;

import io.reelcast.fixtures.Newborns;
import io.reelcast.history.open.ReleaseId;
import io.reelcast.model.archive.Summary;
import io.reelcast.model.publication.Gone;
import io.reelcast.model.publication.Published;
import io.reelcast.model.publication.ReleaseLog;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Provenance;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.junit.jupiter.api.Test;

final class ReleaseJournalTest {
  private final ReleaseJournal journal = new ReleaseJournal();

  @Test
  void countsVerdictsAlarmsAndWhatWasLearnt() {
    publish(1, 1_000, descent("promoted", false, false));
    publish(2, 2_000, descent("waiting", true, false));
    publish(3, 3_000, descent("rolledBack", false, true));

    assertThat(journal.published("promoted")).isEqualTo(1);
    assertThat(journal.published("waiting")).isEqualTo(1);
    assertThat(journal.published("grown")).isZero();
    assertThat(journal.alarms()).isEqualTo(1);
    assertThat(journal.confirmed()).isEqualTo(1);
    assertThat(journal.windows()).isEqualTo(3 * 7);
    assertThat(journal.forgottenMovies()).isEqualTo(3 * 2);
    assertThat(journal.newestAtMillis()).isEqualTo(3_000);
  }

  @Test
  void tellsWhatWasDecidedBetweenTwoTimes() {
    publish(1, 1_000, descent("promoted", false, false));
    publish(2, 2_000, descent("promoted", true, false));
    publish(3, 2_999, descent("waiting", false, true));
    publish(4, 3_000, descent("keptBack", false, false));

    Map<String, Long> decided = journal.decided(2_000, 3_000);

    assertThat(decided)
        .containsOnly(entry("promoted", 1L), entry("alarm", 1L), entry("confirmed", 1L));
  }

  @Test
  void countsThoseWhosePartsAreGoneAndRemembersTheNewestOfThem() {
    for (int i = 1; i <= 1_001; i++) {
      journal.gone(
          new Gone(
              new ReleaseId(i),
              Instant.ofEpochMilli(i),
              i,
              Optional.of(summary(descent("promoted", false, false)))));
    }

    assertThat(journal.published("promoted")).isEqualTo(1_001);
    List<Gone> remembered = journal.ask(ReleaseLog::gone);
    assertThat(remembered).hasSize(1_000);
    assertThat(remembered.get(0).id()).isEqualTo(new ReleaseId(2));
  }

  @Test
  void knowsWhichOneIsPinnedAndWhichIsNewest() {
    Published first = publish(1, 1_000, descent("promoted", false, false));
    publish(2, 2_000, descent("promoted", false, false));

    journal.pinned(first, 1);

    assertThat(id(ReleaseLog::pinned)).contains(new ReleaseId(1));
    assertThat(id(ReleaseLog::newest)).contains(new ReleaseId(2));
    journal.unpinned();
    assertThat(id(ReleaseLog::pinned)).isEmpty();
  }

  private Optional<ReleaseId> id(Function<ReleaseLog, Optional<Published>> which) {
    return journal.ask(which).map(Published::id);
  }

  private Published publish(long id, long atMillis, Descent descent) {
    Published release =
        new Published(
            new ReleaseId(id),
            Instant.ofEpochMilli(atMillis),
            new Published.Place(id, id),
            summary(descent),
            Newborns::files);
    journal.published(release, 1);
    return release;
  }

  private static Summary summary(Descent descent) {
    Provenance newborn = Newborns.newborn().provenance();
    Provenance provenance = new Provenance(Provenance.ONLINE, newborn.codeVersion());
    return new Summary(provenance, Optional.empty(), Optional.of(descent));
  }

  private static Descent descent(String verdict, boolean isAlarmed, boolean isConfirmed) {
    return new Descent(
        "00",
        1,
        0,
        10,
        "",
        7,
        3,
        0.1,
        verdict,
        "because",
        0,
        0,
        0,
        0,
        isAlarmed,
        isConfirmed,
        2,
        List.of(),
        Map.of(),
        "17",
        "none");
  }
}
