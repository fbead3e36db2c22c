package io.reelcast.model.feature;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Ratings;
import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.aftermath.AftermathTable;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What a network sees of what followed the movies that were rated last. */
final class AftermathInputsTest {
  private static final InputGroups ONLY = InputGroups.named(List.of("aftermath"));

  @ParameterizedTest(name = "seed {0}, {1} ratings")
  @CsvSource({"1, 0", "2, 1", "3, 2", "4, 4", "5, 5", "6, 6", "7, 60"})
  void agreesWithItsDefinition(long seed, int count) {
    MadeInsight made = new MadeInsight(seed, 0);
    List<Rating> ratings = made.ratings(count);
    List<String> last = lastFive(ratings);
    Inputs inputs = new Inputs(ONLY);

    inputs.read(made.state(ratings), made.insight);

    assertThat(inputs.user()).hasSize(30);
    for (int horizon = 1; horizon <= 5; horizon++) {
      double[] expected = expected(made, last, horizon);
      for (int i = 0; i < 6; i++) {
        assertThat((double) inputs.user()[6 * (horizon - 1) + i])
            .as("feature %d of horizon %d", i, horizon)
            .isCloseTo(expected[i], within(1e-5));
      }
    }
  }

  @Test
  void twoMoviesByHand() {
    // At the distance 2 four gave 3 more and -1 in bias after the newest, at 3 six gave 6 and 2.
    Aftermath newest = single(2, 4, 3, -1);
    Aftermath before = single(3, 6, 6, 2);
    Insight insight = insight(Map.of("a", before, "b", newest));
    UserState state =
        UserState.UNKNOWN
            .after(Ratings.rating("a", 3, 1), insight)
            .after(Ratings.rating("b", 3, 2), insight);
    Inputs inputs = new Inputs(ONLY);

    inputs.read(state, insight);

    // Of the second of the next ratings; ten ratings of none are added to each mean.
    float[] user = inputs.user();
    assertThat(user[6]).isEqualTo((3 + 6) / 20f);
    assertThat(user[7]).isEqualTo((-1 + 2) / 20f);
    assertThat(user[8]).isEqualTo((3 + 6 / 2f) / (10 + 4 + 3));
    assertThat(user[9]).isEqualTo((-1 + 1) / 17f);
    assertThat(user[10]).isEqualTo(3 / 14f);
    assertThat(user[11]).isEqualTo(-1 / 14f);
    for (int other = 0; other < 30; other++) {
      boolean isOfTheSecond = other >= 6 && other < 12;
      assertThat(user[other] == 0 || isOfTheSecond).as("feature %d", other).isTrue();
    }
  }

  @Test
  void movieIsWhatItGotItselfBeyondItsUsersLevels() {
    Insight insight = insight(Map.of("a", single(0, 15, 4, 9)));
    Inputs inputs = new Inputs(ONLY);
    float[] features = new float[2];
    inputs.read(UserState.UNKNOWN, insight);

    inputs.movie(features, "a", MovieFacts.UNKNOWN, 3, insight);

    // Five ratings of none are added.
    assertThat(features).containsExactly(3, 4 / 20f);

    inputs.movie(features, "unknown", MovieFacts.UNKNOWN, 1, insight);

    assertThat(features).containsExactly(1, 0);
  }

  @Test
  void nothingIsLeftOfTheUserBefore() {
    MadeInsight made = new MadeInsight(1, 0);
    Inputs inputs = new Inputs(ONLY);

    inputs.read(made.state(made.ratings(9)), made.insight);
    inputs.read(UserState.UNKNOWN, made.insight);

    assertThat(inputs.user()).containsOnly(0);
  }

  /** The movies rated last in order, each once, the newest first. */
  private static List<String> lastFive(List<Rating> ratings) {
    List<Rating> inOrder = new ArrayList<>();
    for (Rating rating : ratings) {
      if (inOrder.stream().noneMatch(before -> before.ratedAt().isAfter(rating.ratedAt()))) {
        inOrder.add(rating);
      }
    }
    List<String> last = new ArrayList<>();
    for (int i = inOrder.size() - 1; i >= 0 && last.size() < 5; i--) {
      if (!last.contains(inOrder.get(i).movieId())) {
        last.add(inOrder.get(i).movieId());
      }
    }
    return last;
  }

  /** Over all five, over all weighted by 1 / (1 + age), and of the newest alone. */
  private static double[] expected(MadeInsight made, List<String> last, int horizon) {
    double[] sums = new double[6];
    double[] counts = {10, 10, 10};
    for (int age = 0; age < last.size(); age++) {
      Aftermath known = made.aftermaths.getOrDefault(last.get(age), Aftermath.NONE);
      double[] weights = {1, 1.0 / (1 + age), age == 0 ? 1 : 0};
      for (int way = 0; way < 3; way++) {
        sums[2 * way] += weights[way] * known.surplus(horizon + age);
        sums[2 * way + 1] += weights[way] * known.bias(horizon + age);
        counts[way] += weights[way] * known.count(horizon + age);
      }
    }
    for (int i = 0; i < 6; i++) {
      sums[i] /= counts[i / 2];
    }
    return sums;
  }

  private static Aftermath single(int distance, float count, float surplus, float bias) {
    float[] counts = new float[10];
    float[] surpluses = new float[10];
    float[] biases = new float[10];
    counts[distance] = count;
    surpluses[distance] = surplus;
    biases[distance] = bias;
    return Aftermath.of(counts, surpluses, biases);
  }

  private static Insight insight(Map<String, Aftermath> aftermaths) {
    Map<Long, Aftermath> byKey = new HashMap<>();
    aftermaths.forEach((movieId, aftermath) -> byKey.put(MovieKey.of(movieId), aftermath));
    return new Insight(
        new MovieTable(3, 5, new Genres(List.of()), Map.of()),
        new AftermathTable(byKey),
        Factors.NONE);
  }
}
