package io.reelcast.model.feature;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.history.UserState;
import io.reelcast.model.aftermath.Aftermaths;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.group.Logarithm;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Test;

final class InputsTest {
  private static final Offset<Float> CLOSE = within(1e-6f);

  /** The mean is 3; m1 gets 3 / (2 + 4) = 0.5 more, m2 -2 / (4 + 4) = 0.25 less. */
  private static final MovieTable MOVIES =
      new MovieTable(
          3,
          4,
          new Genres(List.of("Drama", "Crime")),
          Map.of(
              "m1", new MovieFacts(2, 3, 6.5, 1999, 0b01),
              "m2", new MovieFacts(4, -2, 1, MovieFacts.NO_YEAR, 0b11)));

  private static final Insight INSIGHT = new Insight(MOVIES, Aftermaths.NONE, Factors.NONE);

  @Test
  void eachRecordIsARatingAndItsMovie() {
    Inputs inputs = read(UserState.UNKNOWN.after(rating("m1", 4.5, 1_000), MOVIES));

    assertThat(inputs.size()).isEqualTo(1);
    // The rating, no gap, 4.5 - 3 - 0.5, the bias, log(1 + 2), the year.
    assertClose(inputs.step(0), 4.5f, 0, 1, 0.5f, log1p(2), 1999);
    assertThat(inputs.genres(0)).isEqualTo(0b01);
  }

  @Test
  void recordsAreInOrderWithTheGapsBetweenThem() {
    UserState state =
        UserState.UNKNOWN
            .after(rating("m2", 2, 1_000_000), MOVIES)
            .after(rating("m1", 5, 1_090_999), MOVIES)
            .after(rating("unknown", 1, 1_090_999), MOVIES);

    Inputs inputs = read(state);

    assertThat(inputs.size()).isEqualTo(3);
    assertClose(inputs.step(0), 2, 0, -0.75f, -0.25f, log1p(4), Float.NaN);
    assertClose(inputs.step(1), 5, log1p(90), 1.5f, 0.5f, log1p(2), 1999);
    assertClose(inputs.step(2), 1, 0, -2, 0, 0, Float.NaN);
    assertThat(inputs.genres(0)).isEqualTo(0b11);
    assertThat(inputs.genres(2)).isZero();
  }

  @Test
  void userIsWhatTheStatisticsAndTheLastFiveSay() {
    UserState state =
        UserState.UNKNOWN
            .after(rating("m1", 4.5, 0), MOVIES)
            .after(rating("m2", 2, 5_000_000), MOVIES);

    float[] user = read(state).user();

    assertClose(
        user,
        log1p(2), // Ratings.
        3.25f, // Their mean.
        (6.5f + 4 * 3) / 6, // Damped.
        1.25f, // They lie 1.25 to either side of their mean.
        3.25f, // The last five's mean.
        (0.5f - 0.25f) / 2, // Their movies' mean bias.
        (1 - 0.75f) / 6, // Residuals 1 and -0.75, damped.
        0.3f + 0.3f * (-0.75f - 0.3f), // Quick.
        0.1f + 0.1f * (-0.75f - 0.1f), // Slow.
        log1p(5_000), // Seconds since the first.
        log1p(1), // The visit began anew.
        2); // Records.
  }

  @Test
  void unknownUserIsAnAverageOne() {
    Inputs inputs = read(UserState.UNKNOWN);

    assertThat(inputs.size()).isZero();
    assertClose(inputs.user(), 0, 3, 3, 0, 3, 0, 0, 0, 0, 0, 0, 0);
  }

  @Test
  void nothingIsLeftOfTheUserBefore() {
    Inputs inputs = read(UserState.UNKNOWN.after(rating("m1", 4.5, 1_000), MOVIES));

    inputs.read(UserState.UNKNOWN, INSIGHT);

    assertThat(inputs.size()).isZero();
    assertThat(inputs.user()).isEqualTo(read(UserState.UNKNOWN).user());
  }

  @Test
  void movieToBeRatedIsWhatTheCrowdSaysAndHowFarAwayItIs() {
    Inputs inputs = read(UserState.UNKNOWN);
    float[] features = new float[InputGroups.FIRST.movieFeatures()];

    inputs.movie(features, "m1", MOVIES.facts("m1"), 3, INSIGHT);
    // Squares around its mean 6.5 - 4.5 = 2: (2 + 4) / (2 + 4).
    assertClose(features, 0.5f, log1p(2), 1, 1999, 3);

    inputs.movie(features, "unknown", MovieFacts.UNKNOWN, 1, INSIGHT);
    assertClose(features, 0, 0, 1, Float.NaN, 1);
  }

  @Test
  void logarithmsThatAreLookedUpMeetThoseThatAreNot() {
    for (long count : new long[] {0, 1, 2, 4095, 4096, 4097, 1_000_000_000_000L}) {
      assertThat(Logarithm.ofCount(count)).isEqualTo((float) StrictMath.log1p(count));
    }
    assertThat(Logarithm.ofCount(-1)).isZero();
    assertThat(Logarithm.ofSeconds(1_999)).isEqualTo((float) StrictMath.log1p(1));
    assertThat(Logarithm.ofSeconds(-5_000)).isZero();
  }

  private static Inputs read(UserState state) {
    Inputs inputs = new Inputs(InputGroups.FIRST);
    inputs.read(state, INSIGHT);
    return inputs;
  }

  private static float log1p(double value) {
    return (float) Math.log1p(value);
  }

  private static void assertClose(float[] features, float... expected) {
    assertThat(features).hasSameSizeAs(expected);
    for (int i = 0; i < expected.length; i++) {
      if (Float.isNaN(expected[i])) {
        assertThat(features[i]).as("feature %d", i).isNaN();
      } else {
        assertThat(features[i]).as("feature %d", i).isCloseTo(expected[i], CLOSE);
      }
    }
  }
}
