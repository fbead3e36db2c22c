package io.reelcast.training.warm;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.history.UserState;
import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Forecast;
import io.reelcast.model.Newborn;
import io.reelcast.model.release.Release;
import io.reelcast.rating.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class HeldOutTest {
  private static final double EXACT = 1e-9;

  /** By hand: five fours, then two threes and three fives. */
  private static final double[] STARS = {4, 4, 4, 4, 4, 3, 3, 5, 5, 5};

  /** 0.55 (20 + 8 · 3.5) / (5 + 8) + 0.45 · 4 after five fours. */
  private static final double EXPECTED = 0.55 * 48 / 13 + 0.45 * 4;

  @Test
  void onlyWindowOfTenRatingsIsScoredByHand() {
    HeldOut.Result result = newborn(inOrder(STARS), 0);

    double squares = 2 * Math.pow(3 - EXPECTED, 2) + 3 * Math.pow(5 - EXPECTED, 2);
    assertThat(result.windows()).isEqualTo(1);
    assertThat(result.newborn()).isCloseTo(Math.sqrt(squares / 5), within(EXACT));
    assertThat(result.blind()).isCloseTo(result.newborn(), within(1e-6));
    assertThat(result.conditioned()).isCloseTo(result.newborn(), within(1e-6));
    // 3.83 less or more 1.35: all of them.
    assertThat(result.coverage()).isEqualTo(1);
  }

  @Test
  void outcomesBeyondTheIntervalAreNotCovered() {
    HeldOut.Result result = newborn(inOrder(4, 4, 4, 4, 4, 2, 3, 1, 5, 2.5), 0);

    // 2.48 to 5: neither 2 nor 1.
    assertThat(result.coverage()).isCloseTo(0.6, within(EXACT));
  }

  @Test
  void anchorsBeginWhereTheReleaseEnds() {
    assertThat(newborn(inOrder(STARS), 4).windows()).isEqualTo(1);
    assertThat(newborn(inOrder(STARS), 5).windows()).isZero();
  }

  @Test
  void repeatIsNoOutcome() {
    List<Rating> ratings = new ArrayList<>(inOrder(STARS));
    ratings.add(7, ratings.get(6));

    HeldOut.Result result = newborn(ratings, 0);

    assertThat(result).isEqualTo(newborn(inOrder(STARS), 0));
  }

  @Test
  void lateRatingIsNeitherOutcomeNorAnchor() {
    List<Rating> ratings = new ArrayList<>(inOrder(STARS));
    ratings.add(7, rating("late", 0.5, 0));

    HeldOut.Result result = newborn(ratings, 0);

    assertThat(result).isEqualTo(newborn(inOrder(STARS), 0));
  }

  @ParameterizedTest(name = "seed {0}, from {1}")
  @CsvSource({"1, 0", "1, 200", "2, 311", "3, 399", "4, 280"})
  void agreesWithABruteForceTwin(long seed, int cut) {
    ListedRatings ratings = Crowds.dicing(seed, 25, 20, 16);
    Release release = LearntReleases.random(seed).release();

    HeldOut.Result result = new HeldOut(release, cut).run(ratings);

    Twin twin = new Twin(release, ratings.ratings());
    IntStream.rangeClosed(1, 25).forEach(user -> twin.take("u" + user, cut));
    assertThat(result.windows()).isEqualTo(twin.windows);
    if (twin.windows > 0) {
      assertThat(result.blind()).isCloseTo(twin.root(twin.blind), within(EXACT));
      assertThat(result.conditioned()).isCloseTo(twin.root(twin.conditioned), within(EXACT));
      assertThat(result.newborn()).isCloseTo(twin.root(twin.newborn), within(EXACT));
      assertThat(result.coverage()).isCloseTo(twin.held / (twin.windows * 5.0), within(EXACT));
    }
  }

  private static HeldOut.Result newborn(List<Rating> ratings, long from) {
    return new HeldOut(Newborns.newborn(), from).run(new ListedRatings(List.of(), ratings));
  }

  private static List<Rating> inOrder(double... stars) {
    return IntStream.range(0, stars.length)
        .mapToObj(i -> rating("m" + (i + 1), stars[i], 1000L * i + 1000))
        .toList();
  }

  /** Of a user's ratings r1 to rn there is a window for each t from 5 to n - 5. */
  private static final class Twin {
    private final Release release;
    private final List<Rating> all;
    long windows;
    double blind;
    double conditioned;
    double newborn;
    double held;

    Twin(Release release, List<Rating> all) {
      this.release = release;
      this.all = all;
    }

    double root(double squares) {
      return Math.sqrt(squares / (windows * 5));
    }

    void take(String user, int cut) {
      List<Rating> own = all.stream().filter(rating -> rating.userId().equals(user)).toList();
      for (int t = 5; t <= own.size() - 5; t++) {
        if (all.indexOf(own.get(t - 1)) >= cut) {
          UserState state = UserState.UNKNOWN;
          for (Rating rating : own.subList(0, t)) {
            state = state.after(rating, release);
          }
          score(state, own.subList(t, t + 5));
        }
      }
    }

    private void score(UserState state, List<Rating> next) {
      windows++;
      Forecast unseen = release.forecast(state);
      Floats seen = release.next(state, next.stream().map(Rating::movieId).toList()).ratings();
      for (int h = 0; h < 5; h++) {
        double outcome = next.get(h).rating();
        blind += Math.pow(outcome - unseen.ratings().get(h), 2);
        conditioned += Math.pow(outcome - seen.get(h), 2);
        newborn += Math.pow(outcome - Newborn.expected(state, release.settings()), 2);
        held += outcome >= unseen.low().get(h) && outcome <= unseen.high().get(h) ? 1 : 0;
      }
    }
  }
}
