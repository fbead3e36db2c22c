package io.reelcast.history.past;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.NaiveTaste;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The past that moves on rating by rating is the one that all ratings together give. */
final class PastTwinTest {
  private static final int RATINGS = 300;

  private record Given(long key, double rating, boolean isLate) {}

  @ParameterizedTest(name = "seed {0}, {1} factors, decay {2}, {3} movies")
  @CsvSource({
    "1, 1, 0.99, 500",
    "2, 3, 0.9, 20",
    "3, 12, 0.99, 500",
    "4, 12, 1, 80",
    "5, 5, 0.5, 200",
    "6, 2, 0.99, 1"
  })
  void agreesWithATwinThatKeepsEverything(long seed, int size, float decay, int movies) {
    Basis basis = new MadeBasis(seed, size, decay);
    Ratings ratings = new Ratings(seed, movies);
    Past past = Past.NONE;
    for (int i = 0; i < RATINGS; i++) {
      past = ratings.next(past, basis);

      assertAgree(past.taste(), ratings.given, basis);
      assertThat(past.trail()).isEqualTo(trail(ratings.given));
      assertThat(past.tasteIn(basis)).isSameAs(past.taste());
    }
  }

  /** Of what lies further back only the ratings in the trail can be told in another basis. */
  @ParameterizedTest(name = "seed {0}, {1} ratings before")
  @CsvSource({"1, 1", "2, 2", "3, 30", "4, 60", "5, 200"})
  void inAnotherBasisItIsWhatTheLastFiftyMoviesSay(long seed, int before) {
    Basis first = new MadeBasis(77, 4, 0.9f);
    Basis second = new MadeBasis(78, 6, 0.97f);
    Ratings ratings = new Ratings(seed, 150);
    Past past = Past.NONE;
    for (int i = 0; i < before; i++) {
      past = ratings.next(past, first);
    }
    List<Given> known = lastFifty(ratings.given);

    Taste told = past.tasteIn(second);

    assertAgree(told, known, second);
    assertThat(past.taste().generation()).isEqualTo(77);
    for (int i = 0; i < 40; i++) {
      past = ratings.next(past, second);
      known.add(ratings.given.get(ratings.given.size() - 1));
      assertAgree(past.taste(), known, second);
      assertThat(past.trail()).isEqualTo(trail(ratings.given));
    }
  }

  private static void assertAgree(Taste taste, List<Given> given, Basis basis) {
    NaiveTaste naive = new NaiveTaste(basis.decay());
    for (Given one : given) {
      naive.add(basis.vector(one.key()), (float) one.rating() - basis.expected(one.key()));
    }
    assertThat(taste.generation()).isEqualTo(basis.generation());
    assertThat(taste.size()).isEqualTo(basis.size());
    for (int row = 0; row < basis.size(); row++) {
      assertClose(taste.pull(row), naive.pull(row));
      for (int column = 0; column <= row; column++) {
        assertClose(taste.evidence(row, column), naive.evidence(row, column));
      }
    }
  }

  private static void assertClose(float value, double expected) {
    assertThat((double) value).isCloseTo(expected, within(2e-5 * (10 + Math.abs(expected))));
  }

  /** The newest rating in order of each movie, of these the newest fifty, the oldest first. */
  private static List<Given> lastFifty(List<Given> given) {
    List<Given> last = new ArrayList<>();
    for (int i = given.size() - 1; i >= 0 && last.size() < 50; i--) {
      Given one = given.get(i);
      if (!one.isLate() && last.stream().noneMatch(other -> other.key() == one.key())) {
        last.add(0, one);
      }
    }
    return last;
  }

  private static Trail trail(List<Given> given) {
    List<Given> last = lastFifty(given);
    long[] keys = new long[last.size()];
    float[] ratings = new float[last.size()];
    for (int i = 0; i < keys.length; i++) {
      keys[i] = last.get(i).key();
      ratings[i] = (float) last.get(i).rating();
    }
    return Trail.of(keys, ratings);
  }

  /** Ratings of a user, some of them late, of so many movies. */
  private static final class Ratings {
    final List<Given> given = new ArrayList<>();
    private final Random random;
    private final int movies;

    Ratings(long seed, int movies) {
      this.random = new Random(seed);
      this.movies = movies;
    }

    Past next(Past past, Basis basis) {
      String movieId = "m" + random.nextInt(movies);
      double rating = random.nextInt(5, 51) / 10.0;
      boolean isLate = random.nextInt(6) == 0;
      given.add(new Given(MovieKey.of(movieId), rating, isLate));
      return past.after(movieId, rating, isLate, basis);
    }
  }
}
