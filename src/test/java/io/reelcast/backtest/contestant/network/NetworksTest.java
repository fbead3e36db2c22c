package io.reelcast.backtest.contestant.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.BlindContestant;
import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Contestant;
import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.Ground;
import io.reelcast.backtest.Round;
import io.reelcast.backtest.Windows;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.fixtures.online.SmallOnline;
import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.training.factor.FactorSettings;
import io.reelcast.training.factor.TasteSettings;
import io.reelcast.training.graph.LearningSettings;
import io.reelcast.training.graph.Optimiser;
import io.reelcast.training.warm.TrainingSettings;
import io.reelcast.training.warm.TrainingWatch;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class NetworksTest {
  private static final ListedRatings CROWD = Crowds.agreeing(1, 60, 40, 30);
  private static final Chronicle ALL = Chronicle.of(CROWD);
  private static final int CUT = 1_200;

  private static final TrainingSettings SMALL =
      new TrainingSettings(
          new NetworkShape(
              1,
              4,
              4,
              3,
              InputGroups.named(List.of("movies", "user", "taste", "aftermath", "trail", "alike"))),
          new LearningSettings(Optimiser.ADAM, 0.02, 32, 0, 0, 1),
          new TrainingSettings.Sampling(2, 1, 0.25, 5, 0.8, ScalingKind.STANDARD),
          new TrainingSettings.Passes(3, 3, 1),
          new TasteSettings(new FactorSettings(3, 3, 4, 3, 8, 4, 1), 0.99, 4));

  @TempDir Path directory;

  @Test
  void areNaiveOnesOfThreeDepthsAndOursFrozenAndLearningThenOursWithoutEachGroup() {
    assertThat(Networks.all(Newborns.HALF_STARS, SMALL, SmallOnline.USUAL, workshop()))
        .extracting(ContestantMaker::name)
        .containsExactly("naive-lstm-1", "naive-lstm-2", "naive-lstm-3", "lstm", "lstm-online");
    assertThat(Networks.ablated(Newborns.HALF_STARS, SMALL, workshop()))
        .extracting(ContestantMaker::name)
        .containsExactly(
            "lstm-without-movies",
            "lstm-without-user",
            "lstm-without-taste",
            "lstm-without-aftermath",
            "lstm-without-trail",
            "lstm-without-alike",
            "lstm-without-genres");
  }

  @Test
  void eachIsAskedForWhatItOffers() {
    Contestant naive = made("naive-lstm-1", ALL.first(CUT));
    Contestant ours = made("lstm", ALL.first(CUT));

    assertThat(naive).isInstanceOf(BlindContestant.class);
    assertThat(naive).isNotInstanceOf(ConditionedContestant.class);
    assertThat(ours).isInstanceOf(BlindContestant.class).isInstanceOf(ConditionedContestant.class);
  }

  /** The crowd agrees on every movie, which only who knows the movies can use. */
  @Test
  void oursLearnsFromTheWarmPartWhatMoviesAreLiked() {
    double[] squares = new double[2];
    int[] count = new int[1];

    Round.of(
        ALL,
        Windows.of(ALL, CUT),
        made("lstm", ALL.first(CUT)),
        new Round.Judge() {
          @Override
          public void blind(int anchor, double[] said, double[] came) {
            squares[0] += squares(said, came);
            count[0] += said.length;
          }

          @Override
          public void conditioned(int anchor, double[] said, double[] came) {
            squares[1] += squares(said, came);
          }
        });

    // Blind there is nothing to gain beyond the deviation of a movie drawn at random, which is 1.3.
    assertThat(Math.sqrt(squares[0] / count[0])).isBetween(1.1, 1.5);
    assertThat(Math.sqrt(squares[1] / count[0])).isLessThan(0.8);
  }

  @Test
  void fromZeroItSaysWhatTheNewbornSaysUntilItHasLearnt() {
    BlindContestant contestant = (BlindContestant) made("lstm", ALL.first(0));
    double[] next = new double[5];
    int user = ALL.user(0);
    double sum = 0;
    int count = 0;

    for (int place = 0; place < 200; place++) {
      contestant.take(ALL.user(place), ALL.movie(place), ALL.rating(place), ALL.ratedAt(place));
      sum += ALL.user(place) == user ? ALL.rating(place) : 0;
      count += ALL.user(place) == user ? 1 : 0;
      if (ALL.user(place) == user && count <= 5) {
        contestant.predict(user, next);

        double expected = 0.55 * (sum + 8 * 3.5) / (count + 8) + 0.45 * sum / count;
        assertThat(next).containsOnly(next[0]);
        assertThat(next[0]).isCloseTo(expected, within(1e-6));
      }
    }
    assertThat(count).isGreaterThan(2);
  }

  @Test
  void whateverComesLaterMovesNothingThatItSaid() {
    double[] once = saidUpTo(900, ALL.first(600), ALL);
    double[] inAnotherWorld = saidUpTo(900, ALL.first(600), ALL.first(1_000));

    assertThat(once).hasSameSizeAs(inAnotherWorld).isNotEmpty();
    assertThat(Arrays.mismatch(once, inAnotherWorld)).isEqualTo(-1);
  }

  @Test
  void sameSeedSaysTheSameBitsAndAnotherOneOthers() {
    double[] once = saidUpTo(800, ALL.first(600), ALL);
    double[] again = saidUpTo(800, ALL.first(600), ALL);
    double[] otherwise = said(made("lstm", ALL.first(600), 2), 800, ALL);

    assertThat(once).isEqualTo(again).isNotEqualTo(otherwise);
  }

  private double[] saidUpTo(int end, Chronicle warm, Chronicle chronicle) {
    return said(made("lstm", warm), end, chronicle);
  }

  private static double[] said(Contestant contestant, int end, Chronicle chronicle) {
    double[] said = new double[5 * end];
    double[] next = new double[5];
    for (int place = 0; place < end; place++) {
      int user = chronicle.user(place);
      contestant.take(
          user, chronicle.movie(place), chronicle.rating(place), chronicle.ratedAt(place));
      ((BlindContestant) contestant).predict(user, next);
      System.arraycopy(next, 0, said, 5 * place, 5);
    }
    return said;
  }

  private static double squares(double[] said, double[] came) {
    double squares = 0;
    for (int slot = 0; slot < said.length; slot++) {
      squares += (said[slot] - came[slot]) * (said[slot] - came[slot]);
    }
    return squares;
  }

  private Contestant made(String name, Chronicle warm) {
    return made(name, warm, 1);
  }

  private Contestant made(String name, Chronicle warm, int seed) {
    Ground ground = new Ground(warm, ALL.users(), ALL.movies(), 0.5, 5, seed);
    return Networks.all(Newborns.HALF_STARS, SMALL, SmallOnline.USUAL, workshop()).stream()
        .filter(maker -> maker.name().equals(name))
        .findFirst()
        .orElseThrow()
        .make(ground);
  }

  private Workshop workshop() {
    return new Workshop("0.1.0", directory, 200, TrainingWatch.NOBODY);
  }
}
