package io.reelcast.backtest.contestant.foreign;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.ConditionedContestant;
import io.reelcast.backtest.Ground;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A history whose every movie has the mean 3, as has every user, so that no bias is in the way. */
final class LenskitItemItemTest {
  private static final int NEWCOMER = 2;
  private static final int UNHEARD_OF = 4;
  private static final double[][] OPPOSITES = {{5, 5, 1, 1}, {1, 1, 5, 5}};

  @Test
  void givesWhatTheUserGaveToTheMoviesThatAreLikeIt() {
    ConditionedContestant lenskit = learnt(OPPOSITES);
    lenskit.take(NEWCOMER, 0, 4, 0);
    lenskit.take(NEWCOMER, 2, 2, 0);

    double[] said = said(lenskit, NEWCOMER, 1, 3);

    assertThat(said).containsExactly(new double[] {4, 2}, within(1e-9));
  }

  @Test
  void givesTheUsersBiasWhereNoMovieIsLikeIt() {
    ConditionedContestant lenskit = learnt(OPPOSITES);
    lenskit.take(NEWCOMER, 0, 4, 0);
    lenskit.take(NEWCOMER, 2, 3, 0);

    double[] said = said(lenskit, NEWCOMER, UNHEARD_OF);

    assertThat(said).containsExactly(new double[] {3.5}, within(1e-9));
  }

  @Test
  void staysOnTheScale() {
    ConditionedContestant lenskit = learnt(OPPOSITES);
    lenskit.take(NEWCOMER, 0, 5, 0);
    lenskit.take(NEWCOMER, 1, 5, 0);
    lenskit.take(NEWCOMER, 2, 1, 0);

    double[] said = said(lenskit, NEWCOMER, 0, 2);

    assertThat(said[0]).isLessThanOrEqualTo(5);
    assertThat(said[1]).isGreaterThanOrEqualTo(1);
  }

  @Test
  void saysTheMiddleOfTheScaleBeforeItsFirstBuild() {
    Chronicle all = chronicle(OPPOSITES);
    ConditionedContestant lenskit = new LenskitItemItem(ground(all, 0));
    lenskit.take(0, 0, 5, 0);

    double[] said = said(lenskit, 0, 1);

    assertThat(said).containsExactly(3);
  }

  @Test
  void hearsTheCrowdOnlyWhenATenthMoreIsKnown() {
    Chronicle all = Chronicle.of(Crowds.dicing(7, 40, 30, 12));
    int cut = 300;
    LenskitItemItem lenskit = new LenskitItemItem(ground(all, cut));
    takeUpTo(lenskit, all, 0, cut);
    double[] atTheCut = said(lenskit, all.user(0), 0, 1, 2, 3, 4);

    takeOthers(lenskit, all, cut, cut + 29);
    double[] beforeTheBuild = said(lenskit, all.user(0), 0, 1, 2, 3, 4);
    takeOthers(lenskit, all, cut + 29, cut + 30);
    double[] afterTheBuild = said(lenskit, all.user(0), 0, 1, 2, 3, 4);

    assertThat(beforeTheBuild).isEqualTo(atTheCut);
    assertThat(afterTheBuild).isNotEqualTo(atTheCut);
  }

  /** As if every rating were another user's than the first one's. */
  private static void takeOthers(LenskitItemItem lenskit, Chronicle all, int from, int to) {
    for (int place = from; place < to; place++) {
      int other = all.user(place) == all.user(0) ? all.user(1) : all.user(place);
      lenskit.take(other, all.movie(place), all.rating(place), all.ratedAt(place));
    }
  }

  private static void takeUpTo(LenskitItemItem lenskit, Chronicle all, int from, int to) {
    for (int place = from; place < to; place++) {
      lenskit.take(all.user(place), all.movie(place), all.rating(place), all.ratedAt(place));
    }
  }

  private static ConditionedContestant learnt(double[][] ratings) {
    Chronicle all = chronicle(ratings);
    LenskitItemItem lenskit = new LenskitItemItem(ground(all, all.size()));
    takeUpTo(lenskit, all, 0, all.size());
    return lenskit;
  }

  private static double[] said(ConditionedContestant lenskit, int user, int... movies) {
    double[] said = new double[movies.length];
    lenskit.predict(user, movies, said);
    return said;
  }

  private static Ground ground(Chronicle all, int cut) {
    return new Ground(all.first(cut), all.users() + 1, all.movies() + 1, 1, 5, 42);
  }

  private static Chronicle chronicle(double[][] ratings) {
    List<Rating> listed = new ArrayList<>();
    for (int user = 0; user < ratings.length; user++) {
      for (int movie = 0; movie < ratings[user].length; movie++) {
        listed.add(
            new Rating(
                "u" + user,
                "m" + movie,
                ratings[user][movie],
                Instant.ofEpochSecond(listed.size())));
      }
    }
    return Chronicle.of(new ListedRatings(List.of(), listed));
  }
}
