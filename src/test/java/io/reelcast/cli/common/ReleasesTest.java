package io.reelcast.cli.common;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.online.Descendants;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Release;
import org.junit.jupiter.api.Test;

final class ReleasesTest {
  private static final ReleaseFiles TRAINED = LearntReleases.random(1);

  @Test
  void saysOfANewbornThatItHasLearntNothing() {
    Release newborn = Newborns.newborn();

    assertThat(Releases.inWords(newborn))
        .isEqualTo(newborn.id() + " (newborn: nothing learnt yet)");
  }

  @Test
  void saysWhatATrainingMeasured() {
    assertThat(Releases.inWords(TRAINED.release()))
        .startsWith(TRAINED.id() + " (trained: ")
        .containsPattern("windows, RMSE \\d\\.\\d{4} where the newborn has \\d\\.\\d{4}\\)");
  }

  @Test
  void saysWhatARoundDecidedNotWhatTheTrainingBeforeMeasured() {
    Release online = follower("promoted");

    assertThat(Releases.inWords(online))
        .isEqualTo(
            online.id()
                + " (online: round 7, verdict promoted, RMSE 0.9000 of the weights on trial against"
                + " 0.8000)");
  }

  private static Release follower(String verdict) {
    return TRAINED
        .descendant(
            TRAINED.release().learnt().orElseThrow(),
            TRAINED.content(FileNames.COEFFICIENTS),
            TRAINED.content(FileNames.UPDATER),
            Descendants.descent(TRAINED.id(), verdict),
            new byte[0],
            "0.1.0")
        .release();
  }
}
