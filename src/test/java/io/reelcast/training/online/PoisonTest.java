package io.reelcast.training.online;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.history.Window;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Learnt;
import io.reelcast.rating.Rating;
import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.contest.Examiner;
import io.reelcast.training.online.Course.Taken;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.warm.TrainingWatch;
import io.reelcast.training.warm.WarmTraining;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/**
 * Sixty users agree on ninety movies. In the first round half of the examples are those of others,
 * who throw dice, and weights are moved far.
 */
final class PoisonTest {
  private static final ListedRatings CROWD = Crowds.agreeing(3, 60, 90, 90);
  private static final int WARM = 2_400;
  private static final int ROUND = 600;
  private static final String POISONER = "poisoner-";

  @TempDir private static Path directory;

  private static ReleaseFiles trained = Newborns.files();
  private static Course clean = SmallCourse.fromNothing(means());
  private static Course poisoned = clean;

  @BeforeAll
  static void learn() {
    trained =
        new WarmTraining(
                Newborns.HALF_STARS,
                SmallCourse.training(SmallCourse.ALL).withEpochs(20),
                "0.1.0",
                directory,
                TrainingWatch.NOBODY)
            .train(new ListedRatings(CROWD.catalogue(), CROWD.ratings().subList(0, WARM)))
            .release();
    clean = course(ofThoseWhoAgree());
    poisoned = course(withOthers());
  }

  /** Judged on windows that began behind what it has learnt from, of which none is poisoned. */
  @Test
  void weightsThatHaveLearntItNeverPredict() {
    List<Descent> descents = poisoned.descents();

    Descent judged = descents.get(2);
    assertThat(judged.verdict()).isEqualTo("keptBack");
    assertThat(judged.reason()).startsWith("worse than the champion: ");
    assertThat(judged.tried()).isGreaterThan(judged.other());
    assertThat(descents.subList(0, 3)).extracting(Descent::verdict).doesNotContain("promoted");
    assertThat(poisoned.releases().get(2).content(FileNames.COEFFICIENTS))
        .isEqualTo(trained.content(FileNames.COEFFICIENTS));
  }

  /** So that it is the poison that is kept back. */
  @Test
  void withoutItWeightsThatHaveLearntAsMuchPredict() {
    assertThat(clean.descents().subList(0, 4))
        .extracting(Descent::verdict)
        .contains("promoted")
        .doesNotContain("keptBack");
  }

  @Test
  void thoseWhoAgreeArePredictedAsWellAsWithoutIt() {
    Map<String, Double> without = errors(clean);
    Map<String, Double> with = errors(poisoned);

    assertThat(with.keySet()).isEqualTo(without.keySet()).hasSizeGreaterThan(500);
    assertThat(Math.sqrt(mean(with))).isLessThan(1.005 * Math.sqrt(mean(without)));
  }

  private static double mean(Map<String, Double> squares) {
    return squares.values().stream().mapToDouble(square -> square).average().orElseThrow();
  }

  private static List<Rating> ofThoseWhoAgree() {
    return CROWD.ratings().subList(WARM, CROWD.ratings().size());
  }

  /** Between the ratings of half a round, as many others. */
  private static List<Rating> withOthers() {
    List<Rating> ratings = new ArrayList<>(ofThoseWhoAgree());
    List<Rating> dice = Crowds.dicing(5, 15, 90, 20).ratings();
    for (int i = 0; i < ROUND / 2; i++) {
      Rating thrown = dice.get(i);
      int at = 2 * i;
      ratings.add(
          at,
          new Rating(
              POISONER + thrown.userId(),
              thrown.movieId(),
              thrown.rating(),
              ratings.get(at).ratedAt()));
    }
    return ratings;
  }

  private static Course course(List<Rating> ratings) {
    StreamedUsers users = new StreamedUsers();
    CROWD.ratings().subList(0, WARM).forEach(rating -> users.take(rating, trained.release()));
    return new Course(trained, means(), CROWD.catalogue(), users).take(ratings);
  }

  private static Means means() {
    OnlineSettings usual = SmallOnline.judged(0.03, new ContestSettings(0.02, 2, 40, 10, 3, 3, 5));
    OnlineSettings longer =
        new OnlineSettings(
            ROUND,
            usual.rate(),
            usual.older(),
            5_000,
            usual.contest(),
            usual.drift(),
            usual.growth(),
            usual.errors(),
            usual.movies());
    return SmallCourse.means(longer, SmallCourse.ALL, directory);
  }

  /** What the release of its time errs by on each window of those who agree, by user and anchor. */
  private static Map<String, Double> errors(Course course) {
    Map<String, Double> errors = new HashMap<>();
    for (Taken taken : course.taken()) {
      String user = taken.example().rating().userId();
      if (taken.example().window().isPresent() && !user.startsWith(POISONER)) {
        Window window = taken.example().window().get();
        Learnt learnt = before(course, taken.offset()).release().learnt().orElseThrow();
        Examiner examiner = new Examiner(learnt, Newborns.HALF_STARS);
        examiner.read(window);
        errors.put(user + " " + window.anchor(), examiner.squaredError(learnt.network()));
      }
    }
    return errors;
  }

  private static ReleaseFiles before(Course course, long offset) {
    Optional<ReleaseFiles> newest =
        course.releases().stream()
            .filter(release -> Course.descent(release).to() <= offset)
            .reduce((older, newer) -> newer);
    return newest.orElse(trained);
  }
}
