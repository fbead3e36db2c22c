package io.reelcast.backtest.contestant.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.contestant.Grounds;
import io.reelcast.backtest.contestant.movie.Bias;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class WarmFactorsTest {
  private static final int[] SOME_MOVIES = {4, 7, 12, 21, 28};

  private final Chronicle all = TwoTastes.ratings();
  private final Ground ground = Grounds.of(all.first(600));

  static Stream<ContestantMaker> makers() {
    return Stream.of(FrozenFactors.MAKER, FoldedFactors.MAKER, FoldedFactorsDecayed.MAKER);
  }

  static Stream<Arguments> foldingMakersWithTheirDecays() {
    return Stream.of(
        arguments(FoldedFactors.MAKER, 1.0), arguments(FoldedFactorsDecayed.MAKER, 0.99));
  }

  @ParameterizedTest
  @MethodSource("makers")
  void haveBiasesStandInWithoutAWarmPart(ContestantMaker maker) {
    Ground empty = Grounds.empty(TwoTastes.USERS, TwoTastes.MOVIES);

    double[] said = saidAfter(all.size(), maker.make(empty), 3);

    assertThat(said).containsExactly(saidAfter(all.size(), Bias.MAKER.make(empty), 3));
    assertThat(maker.about()).endsWith("; the same as bias where there is no warm part");
  }

  @ParameterizedTest
  @MethodSource("makers")
  void tellTastesApart(ContestantMaker maker) {
    double[] said = saidAfter(all.size(), maker.make(ground), 3);

    for (int i = 0; i < said.length; i++) {
      assertThat(said[i]).isCloseTo(TwoTastes.rating(3, SOME_MOVIES[i]), within(0.8));
    }
  }

  @ParameterizedTest
  @MethodSource("foldingMakersWithTheirDecays")
  void solveForAUserAllHisRatingsAtOnce(ContestantMaker maker, double decay) {
    NaiveFold twin = new NaiveFold(ground, decay);
    List<double[]> given = new ArrayList<>();
    for (int place = 0; place < all.size(); place++) {
      if (all.user(place) == 3) {
        given.add(new double[] {all.movie(place), all.rating(place)});
      }
    }

    double[] said = saidAfter(all.size(), maker.make(ground), 3);

    for (int i = 0; i < said.length; i++) {
      assertThat(said[i]).isCloseTo(twin.predict(given, SOME_MOVIES[i]), within(1e-9));
    }
  }

  @Test
  void standStillAfterTheWarmPartOnlyWhereFrozen() {
    double[] folded = saidAfter(600, FoldedFactors.MAKER.make(ground), 3);
    double[] foldedLater = saidAfter(all.size(), FoldedFactors.MAKER.make(ground), 3);

    double[] frozen = saidAfter(600, FrozenFactors.MAKER.make(ground), 3);
    double[] frozenLater = saidAfter(all.size(), FrozenFactors.MAKER.make(ground), 3);

    assertThat(frozen).containsExactly(folded);
    assertThat(frozenLater).containsExactly(frozen);
    assertThat(foldedLater).isNotEqualTo(folded);
  }

  private double[] saidAfter(int count, Contestant contestant, int user) {
    double[] said = new double[SOME_MOVIES.length];
    try (contestant) {
      for (int place = 0; place < count; place++) {
        contestant.take(all.user(place), all.movie(place), all.rating(place), all.ratedAt(place));
      }
      ((ConditionedContestant) contestant).predict(user, SOME_MOVIES, said);
    }
    return said;
  }
}
