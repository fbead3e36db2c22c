package io.reelcast.backtest.contestant;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Two histories that are equal up to a place: what comes after it, other ratings of other movies by
 * other users, must not move a bit of what any contestant says up to there.
 */
final class NothingLeaksTest {
  private static final int SEED = 20_261_126;
  private static final int USERS = 40;
  private static final int MOVIES = 30;
  private static final int EACH = 20;
  private static final int PARTING = 600;
  private static final int CUT = 400;
  private static final int NONE = -1;

  private static final ListedRatings CROWD = Crowds.agreeing(SEED, USERS, MOVIES, EACH);
  private static final Chronicle ONE = Chronicle.of(CROWD);
  private static final Chronicle OTHER = Chronicle.of(withAnotherFuture(CROWD));

  static Stream<Arguments> everyContestant() {
    return Contestants.known(List.of()).all().stream()
        .flatMap(
            maker ->
                Stream.of(
                    Arguments.of(maker.name(), "from zero", maker, 0),
                    Arguments.of(maker.name(), "after a warm part", maker, CUT)));
  }

  @ParameterizedTest(name = "{0}, {1}")
  @MethodSource("everyContestant")
  void saysTheSameWhateverComesLater(String name, String how, ContestantMaker maker, int cut) {
    double[] before = saidUpToTheParting(maker, ONE, cut);

    double[] inTheOtherWorld = saidUpToTheParting(maker, OTHER, cut);

    assertThat(before).isNotEmpty();
    assertThat(Arrays.mismatch(before, inTheOtherWorld))
        .as("the first answer that is another one")
        .isEqualTo(NONE);
  }

  @Test
  void seesItWhenAContestantPeeks() {
    double[] before = saidUpToTheParting(peekingAt(ONE), ONE, CUT);

    double[] inTheOtherWorld = saidUpToTheParting(peekingAt(OTHER), OTHER, CUT);

    assertThat(Arrays.mismatch(before, inTheOtherWorld)).isNotEqualTo(NONE);
  }

  /** Everything that it is asked, of what the user will rate next or of movies known to both. */
  private static double[] saidUpToTheParting(ContestantMaker maker, Chronicle chronicle, int cut) {
    Ground ground =
        new Ground(chronicle.first(cut), chronicle.users(), chronicle.movies(), 0.5, 5, SEED);
    Random random = new Random(SEED);
    int[] given = new int[chronicle.users()];
    DoubleStream.Builder answers = DoubleStream.builder();
    try (Contestant contestant = maker.make(ground)) {
      for (int place = 0; place < PARTING; place++) {
        int user = chronicle.user(place);
        contestant.take(
            user, chronicle.movie(place), chronicle.rating(place), chronicle.ratedAt(place));
        given[user]++;
        if (place >= cut && given[user] >= History.LENGTH) {
          ask(contestant, user, random, answers);
        }
      }
    }
    return answers.build().toArray();
  }

  private static void ask(
      Contestant contestant, int user, Random random, DoubleStream.Builder answers) {
    double[] next = new double[UserState.HORIZON];
    if (contestant instanceof BlindContestant blind) {
      blind.predict(user, next);
      DoubleStream.of(next).forEach(answers);
    }
    if (contestant instanceof ConditionedContestant conditioned) {
      int[] movies = random.ints(UserState.HORIZON, 0, MOVIES).toArray();
      conditioned.predict(user, movies, next);
      DoubleStream.of(next).forEach(answers);
    }
  }

  private static ListedRatings withAnotherFuture(ListedRatings crowd) {
    List<Rating> ratings = new ArrayList<>(crowd.ratings().subList(0, PARTING));
    for (Rating rating : crowd.ratings().subList(PARTING, crowd.ratings().size())) {
      ratings.add(
          new Rating(
              rating.userId().endsWith("3") ? "late " + rating.userId() : rating.userId(),
              "late " + rating.movieId(),
              5.5 - rating.rating(),
              rating.ratedAt().plusSeconds(60)));
    }
    return new ListedRatings(crowd.catalogue(), ratings);
  }

  /** Says the rating that comes at the parting. */
  private static ContestantMaker peekingAt(Chronicle future) {
    return new ContestantMaker() {
      @Override
      public String name() {
        return "peeking";
      }

      @Override
      public String about() {
        return "looks into the future";
      }

      @Override
      public Contestant make(Ground ground) {
        return new BlindContestant() {
          @Override
          public void take(int user, int movie, double rating, long ratedAt) {}

          @Override
          public void predict(int user, double[] next) {
            Arrays.fill(next, future.rating(PARTING));
          }
        };
      }
    };
  }
}
