package io.reelcast.training.contest;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Floats;
import io.reelcast.model.network.Network;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Errors are those of what the release itself predicted at a window's anchor. */
final class ExaminerTest {
  private static final int RATINGS = 45; // Fewer than a trail is long: nothing falls off it.

  private final List<UserState> states = new ArrayList<>(List.of(UserState.UNKNOWN));
  private final List<String> movies = new ArrayList<>();
  private final List<Double> given = new ArrayList<>();

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void saysByHowMuchPredictionsMissed(long seed) {
    Release release = InsightReleases.random(seed).release();
    Learnt learnt = release.learnt().orElseThrow();
    Examiner examiner = new Examiner(learnt, release.settings());
    List<Window> windows = windows(release, seed);

    for (Window window : windows) {
      int anchor = (int) window.anchor();
      Floats blind = release.forecast(states.get(anchor)).ratings();
      Floats seen = release.next(states.get(anchor), movies.subList(anchor, anchor + 5)).ratings();
      examiner.read(window);

      float[] missed = examiner.errors(learnt.network());

      double unknown = 0;
      double known = 0;
      assertThat(missed).hasSize(6);
      assertThat(missed[0]).isCloseTo((float) (given.get(anchor) - seen.get(0)), within(1e-5f));
      for (int slot = 0; slot < 5; slot++) {
        double outcome = given.get(anchor + slot);
        assertThat(missed[slot + 1]).isCloseTo((float) (outcome - blind.get(slot)), within(1e-5f));
        unknown += Math.pow(outcome - blind.get(slot), 2) / 5;
        known += Math.pow(outcome - seen.get(slot), 2) / 5;
      }
      assertThat(examiner.squaredError(learnt.network()))
          .isCloseTo((unknown + known) / 2, within(1e-5));
      assertThat(examiner.squaredErrors(learnt.network()))
          .containsExactly(new double[] {unknown, known}, within(1e-5));
      assertThat(examiner.count()).isEqualTo(anchor);
    }
    assertThat(windows).hasSizeGreaterThanOrEqualTo(8);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void asksAnyNetworkWithoutForgettingTheWindow(long seed) {
    Release release = InsightReleases.random(seed).release();
    Network network = release.learnt().orElseThrow().network();
    Network other = InsightReleases.random(seed + 10).release().learnt().orElseThrow().network();
    Examiner examiner = new Examiner(release.learnt().orElseThrow(), release.settings());
    examiner.read(windows(release, seed).get(3));

    double before = examiner.squaredError(network);
    double ofOther = examiner.squaredError(other);

    assertThat(examiner.squaredError(network)).isEqualTo(before).isNotEqualTo(ofOther);
  }

  private List<Window> windows(Release release, long seed) {
    Random random = new Random(seed);
    Journey journey = new Journey(release);
    List<Window> windows = new ArrayList<>();
    for (int i = 0; i < RATINGS; i++) {
      movies.add("m" + (1 + (7 * i) % (RATINGS + 1)));
      given.add(0.5 * (1 + random.nextInt(10)));
      Optional<Window> window = journey.take(rating(movies.get(i), given.get(i), i)).window();
      states.add(journey.state());
      window.ifPresent(windows::add);
    }
    return windows;
  }
}
