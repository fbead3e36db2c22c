package io.reelcast.training.sample;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.InsightReleases;
import io.reelcast.fixtures.Journey;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.history.UserState;
import io.reelcast.history.Window;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Release;
import io.reelcast.prediction.Advance;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A window holds what the predictions at its anchor were made of: a network that is asked about it
 * says what the release predicted then, of the next five ratings and of each of their movies.
 */
final class WindowAnswersTest {
  private static final int RATINGS = 45; // Fewer than a trail is long: nothing falls off it.

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areWhatWasPredictedAtTheAnchorByANetworkThatSeesAll(long seed) {
    assertAgree(InsightReleases.random(seed).release(), seed);
  }

  @ParameterizedTest
  @ValueSource(longs = {1, 2, 3})
  void areWhatWasPredictedAtTheAnchorByANetworkWithoutFactors(long seed) {
    assertAgree(LearntReleases.random(seed).release(), seed);
  }

  private static void assertAgree(Release release, long seed) {
    Random random = new Random(seed);
    Learnt learnt = release.learnt().orElseThrow();
    Journey journey = new Journey(release);
    List<UserState> states = new ArrayList<>(List.of(UserState.UNKNOWN));
    List<String> movies = new ArrayList<>();
    int windows = 0;
    for (int i = 0; i < RATINGS; i++) {
      // Also movies that the release does not know.
      String movieId = "m" + (1 + (7 * i) % (RATINGS + 1));
      movies.add(movieId);
      Advance advance = journey.take(rating(movieId, 0.5 * (1 + random.nextInt(10)), i));
      states.add(journey.state());
      Optional<Window> window = advance.window();
      if (window.isPresent()) {
        windows++;
        assertThat(window.get().release()).isEqualTo(release.id());
        assertThat(window.get().layout()).isEqualTo(learnt.layout());
        assertAgree(release, window.get(), states, movies);
      }
    }
    assertThat(windows).isGreaterThanOrEqualTo(8);
  }

  private static void assertAgree(
      Release release, Window window, List<UserState> states, List<String> movies) {
    Learnt learnt = release.learnt().orElseThrow();
    int anchor = (int) window.anchor();
    Sample sample = new Sample(learnt.network().shape().inputs());
    Answers answers =
        new Answers(
            learnt.network().shape(),
            learnt.scaling(),
            release.settings().lowest(),
            release.settings().highest());

    sample.read(window);
    answers.scale(sample);
    answers.ask(learnt.network(), sample);

    Forecast blind = release.forecast(states.get(anchor));
    Forecast seen = release.next(states.get(anchor), movies.subList(anchor, anchor + 5));
    for (int slot = 0; slot < 5; slot++) {
      assertThat(answers.blind(slot)).isCloseTo(blind.ratings().get(slot), within(1e-6));
      assertThat(answers.conditioned(slot)).isCloseTo(seen.ratings().get(slot), within(1e-6));
      double given = states.get(anchor + slot + 1).history().newest().orElseThrow().rating();
      assertThat(sample.outcome(slot)).isEqualTo((float) given);
    }
    assertThat(sample.count()).isEqualTo(anchor);
  }
}
