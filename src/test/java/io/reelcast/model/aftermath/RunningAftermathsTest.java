package io.reelcast.model.aftermath;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.history.past.Basis;
import io.reelcast.history.past.MovieKey;
import io.reelcast.history.past.Past;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class RunningAftermathsTest {

  private record Given(String user, String movieId, boolean isLate, double surplus, double bias) {}

  @ParameterizedTest(name = "seed {0}, {1} users, {2} movies")
  @CsvSource({"1, 1, 40", "2, 3, 12", "3, 6, 6", "4, 5, 200"})
  void agreesWithALookThroughAllRatings(long seed, int users, int movies) {
    Random random = new Random(seed);
    List<Given> all = new ArrayList<>();
    Map<String, Past> pasts = new HashMap<>();
    RunningAftermaths aftermaths = new RunningAftermaths();
    for (int i = 0; i < 300; i++) {
      Given next = next(random, users, movies);
      Past past = pasts.getOrDefault(next.user(), Past.NONE);
      if (!next.isLate()) {
        aftermaths.add(
            past.trail().newest(50), MovieKey.of(next.movieId()), next.surplus(), next.bias());
      }
      pasts.put(next.user(), past.after(next.movieId(), 3, next.isLate(), Basis.NONE));
      all.add(next);
    }

    AftermathTable table = aftermaths.now();

    for (int movie = 0; movie < movies; movie++) {
      String movieId = "m" + movie;
      for (int distance = 0; distance <= 9; distance++) {
        List<Given> followers = followers(all, movieId, distance);
        Aftermath known = table.of(MovieKey.of(movieId));
        assertThat(known.count(distance)).isEqualTo(followers.size());
        assertClose(known.surplus(distance), followers.stream().mapToDouble(Given::surplus).sum());
        assertClose(known.bias(distance), followers.stream().mapToDouble(Given::bias).sum());
        assertThat(aftermaths.of(MovieKey.of(movieId))).isEqualTo(known);
      }
    }
  }

  @Test
  void eachRatingCountsForItselfAndForTheNineMoviesBeforeIt() {
    RunningAftermaths aftermaths = new RunningAftermaths();
    Past past = Past.NONE;
    for (int movie = 0; movie < 12; movie++) {
      past = past.after("m" + movie, 3, false, Basis.NONE);
    }

    aftermaths.add(past.trail().newest(50), MovieKey.of("next"), 1.5, -0.5);

    assertThat(aftermaths.now().all()).hasSize(10);
    assertThat(aftermaths.of(MovieKey.of("next")).count(0)).isEqualTo(1);
    assertThat(aftermaths.of(MovieKey.of("m11")).surplus(1)).isEqualTo(1.5f);
    assertThat(aftermaths.of(MovieKey.of("m3")).bias(9)).isEqualTo(-0.5f);
    assertThat(aftermaths.of(MovieKey.of("m3")).count(8)).isZero();
    assertThat(aftermaths.of(MovieKey.of("m2"))).isEqualTo(Aftermath.NONE);
  }

  @Test
  void whatWasKnownAtAMomentStaysWhatItWas() {
    RunningAftermaths aftermaths = new RunningAftermaths();
    aftermaths.add(List.of(), 7, 1, 0);
    AftermathTable then = aftermaths.now();

    aftermaths.add(List.of(), 7, 1, 0);
    aftermaths.add(List.of(), 8, 1, 0);

    assertThat(then.of(7).count(0)).isEqualTo(1);
    assertThat(then.of(8)).isEqualTo(Aftermath.NONE);
    assertThat(aftermaths.of(7).count(0)).isEqualTo(2);
  }

  /** Bit for bit: a trainer that was killed makes the same releases as one that was not. */
  @ParameterizedTest(name = "seed {0}")
  @CsvSource({"5", "6"})
  void goesOnFromATableAsIfItHadNeverStopped(long seed) {
    Random random = new Random(seed);
    RunningAftermaths kept = new RunningAftermaths();
    RunningAftermaths resumed = new RunningAftermaths();
    for (int i = 0; i < 400; i++) {
      List<Long> before = random.longs(random.nextInt(12), 0, 25).boxed().toList();
      long movieKey = random.nextInt(25);
      double surplus = random.nextGaussian();
      double bias = random.nextGaussian();
      kept.add(before, movieKey, surplus, bias);
      resumed.add(before, movieKey, surplus, bias);
      if (i % 150 == 149) {
        kept.keepOnly(Set.of(1L, 2L, 3L));
        resumed.keepOnly(Set.of(1L, 2L, 3L));
      }
      if (random.nextInt(20) == 0) {
        resumed = new RunningAftermaths(resumed.now());
      }

      assertThat(resumed.now().all()).isEqualTo(kept.now().all());
    }
    assertThat(resumed.size()).isEqualTo(25);
  }

  @Test
  void whatGoesOnFromATableDoesNotMoveTheTable() {
    AftermathTable table = new AftermathTable(Map.of(7L, Aftermath.of(tens(1), tens(2), tens(3))));
    RunningAftermaths resumed = new RunningAftermaths(table);

    resumed.add(List.of(), 7, 4, 5);

    assertThat(table.of(7)).isEqualTo(Aftermath.of(tens(1), tens(2), tens(3)));
    assertThat(resumed.of(7).count(0)).isEqualTo(2);
    assertThat(resumed.of(7).surplus(0)).isEqualTo(6);
    assertThat(resumed.of(7).bias(0)).isEqualTo(8);
  }

  @Test
  void keepsOnlyTheMoviesThatItIsToldToKeep() {
    RunningAftermaths aftermaths = new RunningAftermaths();
    aftermaths.add(List.of(8L, 9L), 7, 1, 2);

    aftermaths.keepOnly(Set.of(7L, 9L, 10L));

    assertThat(aftermaths.now().all().keySet()).containsExactly(7L, 9L);
    assertThat(aftermaths.of(9).surplus(2)).isEqualTo(1);
    assertThat(aftermaths.of(8)).isEqualTo(Aftermath.NONE);
  }

  @Test
  void nothingIsKnownOfAMovieThatNobodyRated() {
    Aftermath none = new RunningAftermaths().of(7);

    assertThat(none).isEqualTo(Aftermath.NONE).isEqualTo(AftermathTable.EMPTY.of(7));
    assertThat(Aftermaths.NONE.of(7)).isEqualTo(none);
    for (int distance = 0; distance <= 9; distance++) {
      assertThat(none.count(distance) + none.surplus(distance) + none.bias(distance)).isZero();
    }
  }

  @Test
  void equalsOneWithTheSameSums() {
    Aftermath aftermath = Aftermath.of(tens(1), tens(2), tens(3));

    assertThat(Aftermath.of(tens(1), tens(2), tens(3)))
        .isEqualTo(aftermath)
        .hasSameHashCodeAs(aftermath);
    assertThat(aftermath)
        .isNotEqualTo(Aftermath.of(tens(9), tens(2), tens(3)))
        .isNotEqualTo(Aftermath.of(tens(1), tens(9), tens(3)))
        .isNotEqualTo(Aftermath.of(tens(1), tens(2), tens(9)))
        .isNotEqualTo("aftermath");
  }

  @Test
  void refusesAnotherReach() {
    assertThatThrownBy(() -> Aftermath.of(new float[9], new float[10], new float[10]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("an aftermath reaches 9 ratings");
    assertThatThrownBy(() -> Aftermath.of(new float[10], new float[11], new float[10]))
        .isInstanceOf(IllegalArgumentException.class);
    assertThatThrownBy(() -> Aftermath.of(new float[10], new float[10], new float[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void refusesNumbersThatAreNoSums() {
    for (float broken : new float[] {Float.NaN, Float.POSITIVE_INFINITY}) {
      assertThatThrownBy(() -> Aftermath.of(tens(broken), tens(1), tens(1)))
          .isInstanceOf(IllegalArgumentException.class)
          .hasMessageContaining("no aftermath");
      assertThatThrownBy(() -> Aftermath.of(tens(1), tens(broken), tens(1)))
          .isInstanceOf(IllegalArgumentException.class);
      assertThatThrownBy(() -> Aftermath.of(tens(1), tens(1), tens(broken)))
          .isInstanceOf(IllegalArgumentException.class);
    }
    assertThatThrownBy(() -> Aftermath.of(tens(-1), tens(1), tens(1)))
        .isInstanceOf(IllegalArgumentException.class);
  }

  private static Given next(Random random, int users, int movies) {
    return new Given(
        "u" + random.nextInt(users),
        "m" + random.nextInt(movies),
        random.nextInt(5) == 0,
        random.nextGaussian(),
        random.nextGaussian());
  }

  /**
   * The ratings in order that came so many places after a movie, where each user's movies stand
   * once, at their newest rating, the newest fifty; of the distance 0 those of the movie itself.
   */
  private static List<Given> followers(List<Given> all, String movieId, int distance) {
    List<Given> followers = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      Given given = all.get(place);
      List<String> before = before(all.subList(0, place), given.user());
      boolean follows =
          distance == 0
              ? given.movieId().equals(movieId)
              : distance <= before.size() && before.get(distance - 1).equals(movieId);
      if (!given.isLate() && follows) {
        followers.add(given);
      }
    }
    return followers;
  }

  private static List<String> before(List<Given> all, String user) {
    List<String> newestFirst = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && newestFirst.size() < 50; i--) {
      Given given = all.get(i);
      boolean counts = given.user().equals(user) && !given.isLate();
      if (counts && !newestFirst.contains(given.movieId())) {
        newestFirst.add(given.movieId());
      }
    }
    return newestFirst;
  }

  private static float[] tens(float value) {
    return new float[] {value, value, value, value, value, value, value, value, value, value};
  }

  private static void assertClose(float value, double expected) {
    assertThat((double) value).isCloseTo(expected, within(1e-4));
  }
}
