package io.reelcast.backtest.contestant.user;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.Grounds;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** User 0 gives 5 3 4 4 2 3, of mean 3.5; with user 1's only 1 the mean of all is 22/7. */
final class UserContestantsTest {
  private static final double TINY = 1e-12;
  private static final double DAMPED = (21 + 8 * 22 / 7.0) / 14;

  static Stream<Arguments> contestantsWithWhatTheySay() {
    return Stream.of(
        arguments(GlobalMean.MAKER, 22 / 7.0),
        arguments(UserMean.MAKER, 3.5),
        arguments(DampedUserMean.MAKER, DAMPED),
        arguments(LastRating.MAKER, 3),
        arguments(LastFiveMean.MAKER, 3.2),
        arguments(Mix.MAKER, 0.55 * DAMPED + 0.45 * 3.2));
  }

  @ParameterizedTest
  @MethodSource("contestantsWithWhatTheySay")
  void saysOneNumberForAllOfTheNextFive(ContestantMaker maker, double expected) {
    Ground ground = Grounds.empty(2, 7);
    double[] next = new double[5];
    try (BlindContestant contestant = (BlindContestant) maker.make(ground)) {
      contestant.take(0, 0, 5, 0);
      contestant.take(1, 0, 1, 0);
      contestant.take(0, 1, 3, 0);
      contestant.take(0, 2, 4, 0);
      contestant.take(0, 3, 4, 0);
      contestant.take(0, 4, 2, 0);
      contestant.take(0, 5, 3, 0);

      contestant.predict(0, next);
    }

    assertThat(next)
        .containsExactly(
            new double[] {expected, expected, expected, expected, expected}, within(TINY));
  }
}
