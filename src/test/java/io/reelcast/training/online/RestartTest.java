package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.release.Descent;
import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.online.Course.Taken;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.online.growth.GrowthSettings;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * Releases are a fold over examples: a trainer that is thrown away at any point and made anew
 * behind the newest release makes the very same ones that one makes that nothing befell.
 */
final class RestartTest {
  private static final OnlineSettings STRICT =
      SmallOnline.judged(0.01, new ContestSettings(0, 0, 2, 2, 2, 1, 2));
  private static final OnlineSettings ALARMED =
      SmallOnline.withDrift(new DriftSettings(0.5, 5, 3, 9, 0.5));

  @TempDir private static Path directory;

  private static ReleaseFiles seesAll = Newborns.files();
  private static ReleaseFiles seesLittle = Newborns.files();

  /** How a trainer is set, what its network sees, and what must happen on the way. */
  record Case(String name, OnlineSettings settings, InputGroups inputs, List<String> verdicts) {
    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Case> trainedCases() {
    return Stream.of(
        new Case("usual", SmallOnline.USUAL, SmallCourse.ALL, List.of("promoted", "keptBack")),
        new Case("strict", STRICT, SmallCourse.ALL, List.of("promoted", "keptBack", "rolledBack")),
        new Case("alarmed", ALARMED, SmallCourse.ALL, List.of("waiting")),
        new Case("few movies", SmallOnline.withMovies(12), SmallCourse.ALL, List.of()),
        new Case("no factors", SmallOnline.USUAL, SmallCourse.PLAIN, List.of()),
        new Case("frozen", SmallOnline.atRate(0), SmallCourse.ALL, List.of("none")));
  }

  static Stream<Case> newbornCases() {
    GrowthSettings growth = new GrowthSettings(220, 900, 10_000);
    return Stream.of(
        new Case(
            "sees all", SmallOnline.withGrowth(growth, 1_000), SmallCourse.ALL, List.of("grown")),
        new Case(
            "sees little",
            SmallOnline.withGrowth(growth, 1_000),
            SmallCourse.PLAIN,
            List.of("grown")),
        new Case(
            "few movies", SmallOnline.withGrowth(growth, 12), SmallCourse.PLAIN, List.of("grown")));
  }

  @BeforeAll
  static void train() {
    seesAll = SmallCourse.trained(SmallCourse.ALL, directory.resolve("all"));
    seesLittle = SmallCourse.trained(SmallCourse.PLAIN, directory.resolve("plain"));
  }

  private static ReleaseFiles trained(Case given) {
    return given.inputs().equals(SmallCourse.ALL) ? seesAll : seesLittle;
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("trainedCases")
  void behindEachReleaseOfATrainedOneTheSameOnesFollow(Case given) {
    Means means = SmallCourse.means(given.settings(), given.inputs(), directory);
    boolean isAlarmed = given.settings().drift().delta() > 0;

    Course course =
        SmallCourse.behind(trained(given), means)
            .take(isAlarmed ? SmallCourse.turning() : SmallCourse.STREAMED);

    assertThat(course.descents()).extracting("verdict").containsAll(given.verdicts());
    assertThat(course.descents().stream().anyMatch(Descent::isAlarmed)).isEqualTo(isAlarmed);
    assertThat(course.releases()).hasSizeGreaterThan(8);
    assertFollowBehindEach(course, means);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("newbornCases")
  void behindEachReleaseOfOneThatGrewTheSameOnesFollow(Case given) {
    Means means = SmallCourse.means(given.settings(), given.inputs(), directory);

    Course course = SmallCourse.fromNothing(means).take(SmallCourse.CROWD.ratings());

    assertThat(course.descents()).extracting("verdict").containsAll(given.verdicts());
    assertThat(course.releases()).hasSizeGreaterThan(5);
    assertFollowBehindEach(course, means);
  }

  /** The next five, behind which nothing is left in memory of what lay before the newest. */
  private static void assertFollowBehindEach(Course course, Means means) {
    List<String> all = course.names();
    for (int made = 0; made < all.size(); made++) {
      int last = Math.min(made + 5, all.size() - 1);
      ReleaseFiles newest = course.releases().get(made);
      OnlineTrainer again =
          Course.restarted(newest, means, SmallCourse.CROWD.catalogue(), course.taken());

      List<ReleaseFiles> others =
          Course.again(again, course.between(newest, course.releases().get(last)));

      assertThat(Course.names(others))
          .as("behind release %d, %s", made, Course.descent(newest).verdict())
          .isEqualTo(all.subList(made + 1, last + 1));
    }
  }

  /** In the middle of rounds, again and again, in the end behind releases that were made so. */
  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void aTrainerThatFailsAtAnyPointMakesTheReleasesOfOneThatDoesNot(long seed) {
    Means means = SmallCourse.means(STRICT, SmallCourse.ALL, directory);
    Course undisturbed = SmallCourse.behind(seesAll, means).take(SmallCourse.STREAMED);

    List<ReleaseFiles> made = disturbed(seesAll, means, undisturbed.taken(), new Random(seed), 150);

    assertThat(Course.names(made)).isEqualTo(undisturbed.names());
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2})
  void oneThatBeganWithNothingAndFailsAtAnyPointMakesThemToo(long seed) {
    OnlineSettings settings = SmallOnline.withGrowth(new GrowthSettings(220, 900, 10_000), 1_000);
    Means means = SmallCourse.means(settings, SmallCourse.PLAIN, directory);
    Course undisturbed = SmallCourse.fromNothing(means).take(SmallCourse.CROWD.ratings());

    List<ReleaseFiles> made =
        disturbed(Newborns.files(), means, undisturbed.taken(), new Random(seed), 500);

    assertThat(Course.names(made)).isEqualTo(undisturbed.names());
  }

  /**
   * @param longest after at most so many examples it fails
   */
  private static List<ReleaseFiles> disturbed(
      ReleaseFiles first, Means means, List<Taken> examples, Random random, int longest) {
    List<ReleaseFiles> made = new ArrayList<>();
    OnlineTrainer trainer = Course.begun(first, means, SmallCourse.CROWD.catalogue());
    int failsAfter = random.nextInt(longest);
    for (int place = 0; place < examples.size(); place++) {
      if (failsAfter-- == 0) {
        trainer =
            made.isEmpty()
                ? Course.begun(first, means, SmallCourse.CROWD.catalogue())
                : Course.restarted(
                    made.get(made.size() - 1), means, SmallCourse.CROWD.catalogue(), examples);
        long next = trainer.next();
        place = (int) examples.stream().filter(taken -> taken.offset() < next).count();
        failsAfter = random.nextInt(longest);
      }
      Taken taken = examples.get(place);
      trainer.take(taken.example(), taken.offset()).ifPresent(made::add);
    }
    return made;
  }
}
