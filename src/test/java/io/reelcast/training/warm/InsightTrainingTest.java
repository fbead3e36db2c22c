package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.InputGroup;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.model.scaling.Spread;
import io.reelcast.rating.Rating;
import io.reelcast.training.factor.CrossFit;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A training whose network sees all there is. */
final class InsightTrainingTest {
  private static final ListedRatings RATINGS = Crowds.agreeing(1, 30, 12, 12);
  private static final TasteSettings TASTE =
      new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.98, 4);

  @TempDir private Path directory;

  @Test
  void releaseKnowsTheFactorsThatAllRatingsTogetherGive() {
    Factors factors = learnt(InsightReleases.ALL, "a").factors();

    CrossFit fit = CrossFit.of(RATINGS.ratingsFrom(0), TASTE);
    assertThat(factors.generation()).isEqualTo(fit.whole().generation());
    assertThat(factors.decay()).isEqualTo(0.98f);
    assertThat(factors.all()).hasSize(12);
  }

  /** Each rates another movie each time, in order, so that the trail is just the ratings. */
  @Test
  void releaseKnowsHowOftenEachMovieFollowedAnother() {
    AftermathTable aftermaths = learnt(InsightReleases.ALL, "a").aftermaths();

    Map<String, List<String>> rated = new HashMap<>();
    for (Rating rating : RATINGS.ratings()) {
      rated.computeIfAbsent(rating.userId(), user -> new ArrayList<>()).add(rating.movieId());
    }
    for (int movie = 1; movie <= 12; movie++) {
      for (int distance = 0; distance <= 9; distance++) {
        int followers = 0;
        for (List<String> movieIds : rated.values()) {
          int place = movieIds.indexOf("m" + movie);
          followers += place >= 0 && place + distance < movieIds.size() ? 1 : 0;
        }
        assertThat(aftermaths.of(MovieKey.of("m" + movie)).count(distance)).isEqualTo(followers);
      }
    }
  }

  @Test
  void scalesByMeanAndDeviation() {
    Learnt learnt = learnt(InsightReleases.ALL, "a");

    assertThat(learnt.scaling().movies())
        .isInstanceOfSatisfying(
            Spread.class,
            spread -> {
              assertThat(spread.size()).isEqualTo(14);
              // Places 1 to 5, each as often: the mean 3, the mean square around it 2.
              assertThat(spread.mean()[4]).isEqualTo(3);
              assertThat(spread.deviation()[4]).isCloseTo((float) Math.sqrt(2), within(1e-6f));
            });
    assertThat(learnt.training().settings())
        .containsEntry("network.inputs", "movies,user,taste,aftermath,trail,alike")
        .containsEntry("network.scaling", "standard")
        .containsEntry("factor.decay", "0.98")
        .containsEntry("factor.folds", "4");
  }

  @Test
  void sameRatingsAndSettingsGiveTheSameBits() {
    ReleaseFiles first = trained(InsightReleases.ALL, "a");
    ReleaseFiles second = trained(InsightReleases.ALL, "b");

    assertThat(second.id()).isEqualTo(first.id());
    assertThat(second.zip()).isEqualTo(first.zip());
  }

  @Test
  void whatTheNetworkDoesNotSeeIsNotLearnt() {
    InputGroups fewer =
        InsightReleases.ALL
            .without(InputGroup.TASTE)
            .without(InputGroup.AFTERMATH)
            .without(InputGroup.ALIKE);

    Learnt learnt = learnt(fewer, "a");

    assertThat(learnt.factors()).isSameAs(Factors.NONE);
    assertThat(learnt.aftermaths().all()).isEmpty();
    assertThat(learnt.network().shape().inputs()).isEqualTo(fewer);
  }

  private Learnt learnt(InputGroups inputs, String place) {
    return trained(inputs, place).release().learnt().orElseThrow();
  }

  private ReleaseFiles trained(InputGroups inputs, String place) {
    TrainingSettings settings =
        new TrainingSettings(
            new NetworkShape(1, 3, 3, 3, inputs),
            new LearningSettings(Optimiser.ADAM, 0.01, 16, 0, 0, 1),
            new TrainingSettings.Sampling(1, 1, 0.4, 5, 0.8, ScalingKind.STANDARD),
            new TrainingSettings.Passes(2, 2, 1),
            TASTE);
    return new WarmTraining(
            Newborns.HALF_STARS, settings, "0.1.0", directory.resolve(place), TrainingWatch.NOBODY)
        .train(RATINGS)
        .release();
  }
}
