package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.source.made.nature.MadeMoods;
import io.reelcast.rating.source.made.nature.MadeMovies;
import io.reelcast.rating.source.made.oracle.MadeOracle;
import io.reelcast.rating.source.made.session.MadeMoment;
import io.reelcast.rating.source.made.session.MadeStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against futures drawn by brute force from the same moment. */
final class MadeOracleTest {

  private static final int FUTURES = 100_000;

  /** Also of the first moment after a turn. */
  @ParameterizedTest(name = "seed {0}, turn {1}")
  @CsvSource({"1, 0", "2, 0", "3, 0", "4, 0", "5, 0", "6, 0", "1, 1000", "2, 1000", "3, 1000"})
  void expectsTheMeanOfManyFutures(long seed, long turn) {
    MadeWorldSettings settings = MadeSettings.of(seed, 0);
    MadeMovies movies = new MadeMovies(seed, settings.movies(), 2024);
    MadeMoods moods = new MadeMoods(movies);
    StarScale scale = new StarScale(settings.range());
    MadeOracle oracle = new MadeOracle(movies, moods, scale::expectation);
    MadeFutures futures = new MadeFutures(movies, moods, scale);
    MadeStream stream = new MadeStream(seed, settings.users(), moods, scale::rating, turn);
    for (int skipped = 0; skipped < 1_000; skipped++) {
      stream.next(MadeMoment::movie);
    }

    stream.next(
        moment -> {
          double[] expected = oracle.expectedNext(moment, NextFive.COUNT);
          double[] means = futures.meanOfNextFive(moment, FUTURES, seed);
          for (int index = 0; index < NextFive.COUNT; index++) {
            assertThat(expected[index]).isCloseTo(means[index], within(0.02));
          }
          return moment;
        });
  }
}
