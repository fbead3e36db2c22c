package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.online.Course.Taken;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import io.reelcast.training.online.OnlineTrainer.Means;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class OnlineTrainerTest {
  @TempDir private static Path directory;

  private static ReleaseFiles trained = Newborns.files();
  private static Course usual = SmallCourse.fromNothing(means(SmallOnline.USUAL));

  @BeforeAll
  static void learn() {
    trained = SmallCourse.trained(SmallCourse.ALL, directory.resolve("trained"));
    usual = SmallCourse.behind(trained, means(SmallOnline.USUAL)).take(SmallCourse.STREAMED);
  }

  @Test
  void sameExamplesSettingsAndSeedMakeTheSameReleases() {
    List<ReleaseFiles> again = Course.again(begun(means(SmallOnline.USUAL)), usual.taken());

    assertThat(again).hasSize(13);
    assertThat(Course.names(again)).isEqualTo(usual.names());
  }

  @Test
  void otherSeedMakesOtherWeights() {
    Means seeded =
        new Means(
            SmallOnline.USUAL,
            Newborns.HALF_STARS,
            SmallCourse.training(SmallCourse.ALL).withSeed(2),
            "0.1.0",
            directory);

    List<ReleaseFiles> others = Course.again(begun(seeded), usual.taken());

    // Windows are learnt from in another order.
    assertThat(Course.names(others)).doesNotContainAnyElementsOf(usual.names().subList(1, 13));
  }

  @Test
  void everyReleaseIsWhatItsZipSays() {
    for (ReleaseFiles release : usual.releases()) {
      ReleaseFiles unzipped = ReleaseFiles.unzip(release.zip());

      assertThat(unzipped.release()).isEqualTo(release.release());
      assertThat(unzipped.release().descent()).isEqualTo(release.release().descent());
    }
  }

  @Test
  void weightsPredictOnlyOnceTheyArePromoted() {
    byte[] weights = trained.content(FileNames.COEFFICIENTS);

    for (ReleaseFiles release : usual.releases()) {
      boolean isPromoted = Course.descent(release).verdict().equals("promoted");
      byte[] now = release.content(FileNames.COEFFICIENTS);

      assertThat(Arrays.equals(now, weights)).isEqualTo(!isPromoted);
      weights = now;
    }
    assertThat(usual.descents()).extracting(Descent::verdict).contains("promoted", "waiting");
  }

  @Test
  void atARateOfNothingWeightsStayAndTablesMoveOn() {
    Course frozen =
        SmallCourse.behind(trained, means(SmallOnline.atRate(0))).take(SmallCourse.STREAMED);

    assertThat(frozen.releases())
        .hasSize(13)
        .allSatisfy(
            release -> {
              assertThat(release.content(FileNames.COEFFICIENTS))
                  .isEqualTo(trained.content(FileNames.COEFFICIENTS));
              assertThat(Course.descent(release).rate()).isZero();
              assertThat(Course.descent(release).replayed()).isZero();
              assertThat(Course.descent(release).verdict()).isEqualTo("none");
            });
    assertThat(frozen.releases())
        .extracting(release -> release.release().learnt().orElseThrow().movies().all())
        .doesNotHaveDuplicates();
  }

  @Test
  void aReleaseSaysWhichExamplesItFollowsFrom() {
    String parent = trained.id().toString();
    long from = Course.START;
    int round = 1;
    for (ReleaseFiles release : usual.releases()) {
      Descent descent = Course.descent(release);

      assertThat(descent.parent()).isEqualTo(parent);
      assertThat(descent.round()).isEqualTo(round++);
      assertThat(descent.from()).isEqualTo(from);
      assertThat(taken(from, descent.to())).hasSize(60);
      assertThat(taken(descent.to() - 1, descent.to())).hasSize(1);
      parent = release.id().toString();
      from = descent.to();
    }
    assertThat(usual.descents()).extracting(Descent::examples).doesNotHaveDuplicates();
  }

  /**
   * Two hundred examples back, one older window beside each new one; nobody gets enough windows to
   * be found worse, and nothing is left out for it.
   */
  @Test
  void aReleaseSaysHowManyWindowsWereLearntFrom() {
    OnlineSettings undecided =
        SmallOnline.judged(0.002, new ContestSettings(0.5, 0, 100_000, 2, 3, 1, 2));
    List<Descent> descents =
        SmallCourse.behind(trained, means(undecided)).take(SmallCourse.STREAMED).descents();

    for (Descent descent : descents) {
      int kept = windows(descent.from() - 200, descent.from());

      assertThat(descent.windows()).isEqualTo(windows(descent.from(), descent.to()));
      assertThat(descent.replayed()).isEqualTo(Math.min(descent.windows(), kept));
      assertThat(descent.rate()).isEqualTo(0.002);
    }
    assertThat(descents).extracting(Descent::replayed).contains(9, 14);
  }

  @Test
  void aReleaseSaysWhatSteeredIt() {
    for (Descent descent : usual.descents()) {
      assertThat(descent.settings())
          .containsAllEntriesOf(SmallOnline.USUAL.named())
          .containsEntry("training.seed", "1")
          .hasSize(SmallOnline.USUAL.named().size() + 1);
      assertThat(descent.javaVersion()).isEqualTo(System.getProperty("java.version"));
      assertThat(descent.isAlarmed()).isFalse();
      assertThat(descent.forgotten()).isZero();
    }
    assertThat(usual.releases())
        .allSatisfy(
            release -> assertThat(release.release().provenance().kind()).isEqualTo("online"));
  }

  /**
   * Nine hasty rounds: the one at whose end errors are seen to have risen, and eight short ones.
   */
  @Test
  void whereErrorsRoseRoundsAreShortAndWhereTheyStayHighTastesFade() {
    OnlineSettings alarmed = SmallOnline.withDrift(new DriftSettings(0.5, 5, 3, 9, 0.25));

    Course course = SmallCourse.behind(trained, means(alarmed)).take(SmallCourse.turning());

    int hasty = 0;
    List<Float> faded = new ArrayList<>();
    for (ReleaseFiles release : course.releases()) {
      Descent descent = Course.descent(release);
      if (descent.isConfirmed()) {
        faded.add(0.25f);
      }

      assertThat(course.between(descent.from(), descent.to())).hasSize(hasty > 0 ? 20 : 60);
      assertThat(fadings(release)).isEqualTo(faded);
      assertThat(fadings(ReleaseFiles.unzip(release.zip()))).isEqualTo(faded);
      hasty = descent.isAlarmed() ? 8 : Math.max(0, hasty - 1);
    }
    assertThat(course.descents()).extracting(Descent::isAlarmed).contains(true, false);
    assertThat(faded).hasSize(1);
  }

  private static List<Float> fadings(ReleaseFiles release) {
    return release.release().learnt().orElseThrow().factors().fadings();
  }

  @Test
  void aRoundEndsEarlyWhereItIsToldToIfItTookAnythingIn() {
    OnlineTrainer trainer = begun(means(SmallOnline.USUAL));
    List<Taken> three = usual.taken().subList(0, 3);

    Optional<ReleaseFiles> atOnce = trainer.end();
    List<ReleaseFiles> meanwhile = Course.again(trainer, three);
    Optional<ReleaseFiles> early = trainer.end();
    Optional<ReleaseFiles> again = trainer.end();

    assertThat(atOnce).isEmpty();
    assertThat(meanwhile).isEmpty();
    assertThat(Course.descent(early.orElseThrow()).to()).isEqualTo(Course.START + 3);
    assertThat(again).isEmpty();
    assertThat(trainer.next()).isEqualTo(Course.START + 3);
    // The next round is a whole one.
    assertThat(Course.again(trainer, usual.taken().subList(3, 62))).isEmpty();
    assertThat(Course.again(trainer, usual.taken().subList(62, 63))).hasSize(1);
  }

  @Test
  void behindTheNewbornThereIsNoRoundToEnd() {
    Course course = SmallCourse.fromNothing(means(SmallOnline.USUAL));

    course.take(SmallCourse.CROWD.ratings().subList(0, 100));

    assertThat(course.trainer().isLearning()).isFalse();
    assertThat(course.trainer().end()).isEmpty();
    assertThat(course.trainer().reachesBackTo()).isEqualTo(Course.START);
  }

  private static OnlineTrainer begun(Means means) {
    return Course.begun(trained, means, SmallCourse.CROWD.catalogue());
  }

  private static Means means(OnlineSettings settings) {
    return SmallCourse.means(settings, SmallCourse.ALL, directory);
  }

  private static List<Taken> taken(long from, long to) {
    return usual.between(from, to);
  }

  private static int windows(long from, long to) {
    return (int)
        taken(from, to).stream().filter(next -> next.example().window().isPresent()).count();
  }
}
