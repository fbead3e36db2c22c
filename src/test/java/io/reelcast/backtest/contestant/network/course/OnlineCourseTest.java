package io.reelcast.backtest.contestant.network.course;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.fixtures.online.StreamedUsers;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Forecast;
import io.reelcast.history.store.UserStateCodec;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Descent;
import io.reelcast.model.release.Release;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.prediction.Advance;
import io.reelcast.prediction.Predictor;
import io.reelcast.rating.Cause;
import io.reelcast.rating.Rating;
import io.reelcast.rating.check.Arrival;
import io.reelcast.rating.source.Fingerprint;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.online.OnlineTrainer;
import io.reelcast.training.online.OnlineTrainer.Means;
import io.reelcast.training.online.growth.GrowthSettings;
import io.reelcast.training.sample.RunningCrowd;
import io.reelcast.training.warm.TrainingSettings;
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

/** Of 600 ratings 400 are the warm part, in which six rounds of sixty would have ended. */
final class OnlineCourseTest {
  private static final int WARM = 400;
  private static final int FIRST_RELEASE = 460;
  private static final ListedRatings CROWD = Crowds.agreeing(7, 40, 30, 30);
  private static final List<Rating> RATINGS = CROWD.ratings().subList(0, 600);
  private static final TrainingSettings TRAINING =
      new TrainingSettings(
          new NetworkShape(
              1,
              4,
              4,
              3,
              InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"))),
          new LearningSettings(Optimiser.ADAM, 0.02, 16, 0.1, 0, 1),
          new TrainingSettings.Sampling(1, 1, 0.25, 5, 0.8, ScalingKind.STANDARD),
          new TrainingSettings.Passes(3, 3, 1),
          new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.99, 4));

  @TempDir private static Path directory;

  private static ReleaseFiles trained = Newborns.files();
  private static List<Seen> frozen = List.of();
  private static List<Seen> online = List.of();

  /** What came of a rating, and the release that was there to predict it. */
  private record Seen(Release release, Advance advance) {
    Forecast forecast() {
      return advance.prediction().forecast();
    }

    float conditioned() {
      return advance.conditioned();
    }
  }

  @BeforeAll
  static void walk() {
    trained =
        new WarmTraining(
                Newborns.HALF_STARS,
                TRAINING,
                "0.1.0",
                directory.resolve("trained"),
                TrainingWatch.NOBODY)
            .train(new ListedRatings(CROWD.catalogue(), RATINGS.subList(0, WARM)))
            .release();
    frozen = walked(frozen(trained));
    online = walked(learning(trained, WARM, SmallOnline.USUAL));
  }

  @Test
  void inTheWarmPartNothingIsLearnt() {
    for (int place = 0; place <= WARM; place++) {
      assertThat(online.get(place).release()).isEqualTo(frozen.get(place).release());
      assertThat(online.get(place).release().descent()).isEmpty();
    }
  }

  @Test
  void firstReleaseHasLearntFromTheExamplesBehindTheWarmPartAlone() {
    Release first = online.get(FIRST_RELEASE).release();
    Fingerprint examples = new Fingerprint();
    int windows = 0;
    for (int place = WARM; place < FIRST_RELEASE; place++) {
      Advance advance = online.get(place).advance();
      examples.with(
          place + " " + RATINGS.get(place) + " " + advance.prediction().sequence() + "\n");
      windows += advance.window().isPresent() ? 1 : 0;
    }

    Descent descent = first.descent().orElseThrow();

    assertThat(descent.parent()).isEqualTo(online.get(WARM).release().id().toString());
    assertThat(descent.round()).isEqualTo(1);
    assertThat(descent.from()).isEqualTo(WARM);
    assertThat(descent.to()).isEqualTo(FIRST_RELEASE);
    assertThat(descent.examples()).isEqualTo(examples.prefixed("examples"));
    assertThat(descent.windows()).isEqualTo(windows).isPositive();
    assertThat(descent.replayed()).isZero();
  }

  /** The frozen one tells what the crowd says anew after 100, 200, 400 and 800 ratings. */
  @Test
  void untilItsFirstReleaseItSaysTheSameBitsAsTheFrozenOne() {
    for (int place = 0; place < FIRST_RELEASE; place++) {
      assertThat(online.get(place).release()).isEqualTo(frozen.get(place).release());
      assertThat(online.get(place).forecast()).isEqualTo(frozen.get(place).forecast());
      assertThat(online.get(place).conditioned()).isEqualTo(frozen.get(place).conditioned());
    }
    assertThat(forecasts(online)).isNotEqualTo(forecasts(frozen));
  }

  @Test
  void everyReleasePredictsFromTheNextRatingOn() {
    for (int place = FIRST_RELEASE; place < RATINGS.size(); place++) {
      Descent descent = online.get(place).release().descent().orElseThrow();

      assertThat(descent.to()).isEqualTo(WARM + 60L * ((place - WARM) / 60));
      assertThat(online.get(place).advance().prediction().release())
          .isEqualTo(online.get(place).release().id());
    }
  }

  /** Over states in their store and examples on their topic. */
  @Test
  void releasesAreThoseOfATrainerInTheStream() {
    StreamedUsers users = new StreamedUsers();
    ReleaseCourse warm = frozen(trained);
    for (int place = 0; place < WARM; place++) {
      users.take(RATINGS.get(place), online.get(place).release());
      warm.take(online.get(place).advance());
    }
    OnlineTrainer trainer = OnlineTrainer.behind(warm.files(), means(SmallOnline.USUAL), WARM);
    CROWD.catalogue().forEach(trainer::describe);
    Release current = warm.current();

    for (int place = WARM; place < RATINGS.size(); place++) {
      assertThat(online.get(place).release()).isEqualTo(current);
      Optional<ReleaseFiles> next = trainer.take(users.take(RATINGS.get(place), current), place);
      current = next.map(ReleaseFiles::release).orElse(current);
    }
    assertThat(current.descent().orElseThrow().round()).isEqualTo(3);
  }

  @Test
  void fromZeroItSaysWhatTheNewbornSaysUntilItHasGrown() {
    OnlineSettings growing = SmallOnline.withGrowth(new GrowthSettings(110, 110, 10_000), 1_000);

    List<Seen> newborn = walked(frozen(Newborns.files()));
    List<Seen> grown = walked(learning(Newborns.files(), 0, growing));

    for (int place = 0; place < 110; place++) {
      assertThat(grown.get(place).release()).isEqualTo(Newborns.newborn());
      assertThat(grown.get(place).forecast()).isEqualTo(newborn.get(place).forecast());
    }
    Release first = grown.get(110).release();
    Descent descent = first.descent().orElseThrow();
    assertThat(descent.verdict()).isEqualTo("grown");
    assertThat(descent.from()).isZero();
    assertThat(descent.to()).isEqualTo(110);
    assertThat(descent.parent()).isEqualTo(Newborns.newborn().id().toString());
    // The catalogue says so.
    assertThat(first.learnt().orElseThrow().movies().facts("m2").year()).isEqualTo(1981);
  }

  private static List<Forecast> forecasts(List<Seen> seen) {
    return seen.stream().map(Seen::forecast).toList();
  }

  private static List<Seen> walked(Succession releases) {
    Map<String, UserState> states = new HashMap<>();
    List<Seen> all = new ArrayList<>();
    for (Rating rating : RATINGS) {
      Release current = releases.current();
      UserState before = states.getOrDefault(rating.userId(), UserState.UNKNOWN);
      Arrival arrival = new Arrival(rating, new Cause(0, all.size()));
      Advance advance = Predictor.advance(before, arrival, before.receive(rating), current);
      states.put(rating.userId(), UserStateCodec.decode(advance.encodedAfter()));
      releases.take(advance);
      all.add(new Seen(current, advance));
    }
    return all;
  }

  private static ReleaseCourse frozen(ReleaseFiles first) {
    RunningCrowd crowd = RunningCrowd.before(CROWD.catalogue(), 3, 3.5, 5);
    return new ReleaseCourse(first, crowd, 5_000, Optional.empty());
  }

  private static OnlineCourse learning(ReleaseFiles first, long warm, OnlineSettings settings) {
    return new OnlineCourse(frozen(first), warm, CROWD.catalogue(), means(settings));
  }

  private static Means means(OnlineSettings settings) {
    return new Means(settings, Newborns.HALF_STARS, TRAINING, "0.1.0", directory);
  }
}
