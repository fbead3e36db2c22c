package io.reelcast.backtest.contestant.movie;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.contestant.Grounds;
import io.reelcast.backtest.contestant.part.BiasPair;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against a twin that keeps no sums. */
final class ItemNeighboursTest {
  private static final double FLOATS = 1e-5;

  /** Few users who rate most of the movies, some twice, and more of whom hardly two meet. */
  @ParameterizedTest
  @CsvSource({"6, 50, 300, 1", "9, 60, 400, 2", "25, 40, 200, 3"})
  void saysWhatTheTwinSaysAfterEveryRating(int users, int movies, int ratings, int seed) {
    Random random = new Random(seed);
    int[] pairs = random.ints(ratings, 0, users * movies).toArray();
    NaiveNeighbours twin = new NaiveNeighbours();
    double furthestFromBias = 0;
    double[] said = new double[1];
    try (ConditionedContestant contestant = contestant(users, movies);
        ConditionedContestant bias =
            new Bias(new BiasPair(Grounds.empty(users, movies), 3, 5, 1))) {
      for (int both : pairs) {
        int user = both / movies;
        int movie = both % movies;
        double rating = 1 + (user % 2 == movie % 2 ? 2 : 0) + random.nextInt(3);
        contestant.take(user, movie, rating, 0);
        bias.take(user, movie, rating, 0);
        twin.take(user, movie, rating);
        int asked = random.nextInt(movies);

        contestant.predict(user, new int[] {asked}, said);

        assertThat(said[0]).isCloseTo(twin.predict(user, asked), within(FLOATS));
        double withNeighbours = said[0];
        bias.predict(user, new int[] {asked}, said);
        furthestFromBias = Math.max(furthestFromBias, Math.abs(withNeighbours - said[0]));
      }
    }
    assertThat(furthestFromBias).isGreaterThan(0.05);
  }

  private static ConditionedContestant contestant(int users, int movies) {
    return (ConditionedContestant) ItemNeighbours.MAKER.make(Grounds.empty(users, movies));
  }
}
