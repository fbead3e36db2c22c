package io.reelcast.history.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TrailTest {

  private record Rated(long key, float rating) {}

  /** With as many movies as lie in it, some more, and so many that none ever comes again. */
  @ParameterizedTest(name = "seed {0}, {1} movies")
  @CsvSource({"1, 1", "2, 3", "3, 49", "4, 50", "5, 51", "6, 70", "7, 300", "8, 2000000000"})
  void agreesWithAListOfAllRatings(long seed, int movies) {
    Random random = new Random(seed);
    List<Rated> all = new ArrayList<>();
    Trail trail = Trail.NONE;
    for (int i = 0; i < 400; i++) {
      Rated next = new Rated(random.nextInt(movies), random.nextInt(1, 11) / 2f);
      all.add(next);

      trail = trail.with(next.key(), next.rating());

      assertThat(newestFirst(trail)).isEqualTo(expected(all));
    }
  }

  @ParameterizedTest(name = "{0} of {1} movies")
  @CsvSource({"0, 0", "5, 0", "0, 4", "1, 4", "3, 4", "4, 4", "9, 4", "9, 50", "49, 50", "60, 50"})
  void newestOnesAreTheFirstOfAllAndThoseBeforeThemTheRest(int newest, int movies) {
    Trail trail = Trail.NONE;
    for (int i = 0; i < movies; i++) {
      trail = trail.with(100 + i, i % 5 + 1);
    }
    List<Rated> all = newestFirst(trail);
    int there = Math.min(newest, movies);

    assertThat(trail.newest(newest))
        .isEqualTo(all.subList(0, there).stream().map(Rated::key).toList());
    assertThat(newestFirst(trail.withoutNewest(newest))).isEqualTo(all.subList(there, movies));
    assertThat(newestFirst(trail)).isEqualTo(all);
  }

  @Test
  void beforeItsNewestRatingsItIsTheTrailOfThenAsLongAsEachWasOfAnotherMovie() {
    Trail then = Trail.NONE.with(7, 4).with(8, 1.5);

    Trail later = then.with(9, 5).with(10, 2);

    assertThat(later.withoutNewest(2)).isEqualTo(then).hasSameHashCodeAs(then);
    assertThat(later.withoutNewest(0)).isEqualTo(later);
    assertThat(later.withoutNewest(4)).isEqualTo(Trail.NONE);
  }

  @Test
  void ratingAMovieAgainMakesItTheNewest() {
    Trail trail = Trail.NONE.with(1, 1).with(2, 2).with(3, 3);

    assertThat(newestFirst(trail.with(1, 5)))
        .containsExactly(new Rated(1, 5), new Rated(3, 3), new Rated(2, 2));
    assertThat(newestFirst(trail.with(3, 5)))
        .containsExactly(new Rated(3, 5), new Rated(2, 2), new Rated(1, 1));
  }

  @Test
  void ofFiftyOneTheOldestIsForgottenUnlessOneComesAgain() {
    Trail full = Trail.NONE;
    for (int movie = 0; movie < 50; movie++) {
      full = full.with(movie, 3);
    }

    assertThat(full.size()).isEqualTo(50);
    assertThat(full.key(49)).isZero();
    assertThat(full.with(50, 3).size()).isEqualTo(50);
    assertThat(full.with(50, 3).key(49)).isEqualTo(1);
    assertThat(full.with(0, 3).key(49)).isEqualTo(1);
    assertThat(full.with(7, 3).key(49)).isZero();
  }

  @Test
  void isNotChangedByWhatComesAfterIt() {
    Trail trail = Trail.NONE.with(1, 1).with(2, 2);

    Trail longer = trail.with(1, 5);

    assertThat(newestFirst(trail)).containsExactly(new Rated(2, 2), new Rated(1, 1));
    assertThat(longer).isNotEqualTo(trail);
  }

  @Test
  void keepsNoArrayThatItWasMadeOf() {
    long[] keys = {7, 8};
    float[] ratings = {1, 2};
    Trail trail = Trail.of(keys, ratings);

    keys[0] = 9;
    ratings[1] = 5;

    assertThat(newestFirst(trail)).containsExactly(new Rated(8, 2), new Rated(7, 1));
  }

  @Test
  void equalsOneWithTheSameMoviesAndRatingsInTheSameOrder() {
    Trail trail = Trail.NONE.with(1, 1).with(2, 2);

    assertThat(Trail.of(new long[] {1, 2}, new float[] {1, 2}))
        .isEqualTo(trail)
        .hasSameHashCodeAs(trail);
    assertThat(Trail.of(new long[] {2, 1}, new float[] {2, 1})).isNotEqualTo(trail);
    assertThat(Trail.of(new long[] {1, 2}, new float[] {1, 3})).isNotEqualTo(trail);
    assertThat(Trail.of(new long[] {1}, new float[] {1})).isNotEqualTo(trail);
    assertThat(Trail.of(new long[0], new float[0])).isEqualTo(Trail.NONE);
    assertThat(trail).isNotEqualTo("trail").hasToString("trail of 2 movies");
  }

  @Test
  void refusesWhatIsNone() {
    assertThatThrownBy(() -> Trail.of(new long[2], new float[1]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no trail: 2 movies, 1 ratings");
    assertThatThrownBy(() -> Trail.of(new long[51], new float[51]))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("no trail: 51 movies, 51 ratings");
  }

  /** The newest rating of each movie, of these the newest fifty. */
  private static List<Rated> expected(List<Rated> all) {
    List<Rated> newestFirst = new ArrayList<>();
    for (int i = all.size() - 1; i >= 0 && newestFirst.size() < 50; i--) {
      long key = all.get(i).key();
      if (newestFirst.stream().noneMatch(rated -> rated.key() == key)) {
        newestFirst.add(all.get(i));
      }
    }
    return newestFirst;
  }

  private static List<Rated> newestFirst(Trail trail) {
    List<Rated> all = new ArrayList<>();
    for (int before = 0; before < trail.size(); before++) {
      all.add(new Rated(trail.key(before), trail.rating(before)));
    }
    return all;
  }
}
