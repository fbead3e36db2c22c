package io.reelcast.backtest.score;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.Chronicle;
import io.reelcast.backtest.Round;
import io.reelcast.backtest.Windows;
import io.reelcast.fixtures.backtest.Fixed;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** All outcomes are worked out by hand from twelve ratings of two users. */
final class ScorerTest {
  private static final double NARROW = 1e-12;

  /**
   * User a: ratings 1 to 11 at seconds 0, 10, ... 50, 50, 60, ... 90; user b: one at second 5. The
   * windows of a: after his fifth (outcomes 1 2 3 4 5) and after his sixth (outcomes 2 3 4 5 5).
   */
  private static final Chronicle CHRONICLE = Chronicle.of(ratings());

  @Test
  void weighsEveryOutputOfEveryWindowTheSame() {
    TaskScore score = scored(0, new Fixed(3)).blind().orElseThrow();

    // Errors 2 1 0 -1 -2 and 1 0 -1 -2 -2: squares 10 and 10, absolutes 6 and 6.
    assertThat(score.rmse()).isCloseTo(Math.sqrt(20 / 10.0), within(NARROW));
    assertThat(score.mae()).isCloseTo(12 / 10.0, within(NARROW));
    assertThat(score.horizons().rmse(0)).isCloseTo(Math.sqrt((4 + 1) / 2.0), within(NARROW));
    assertThat(score.horizons().rmse(4)).isCloseTo(Math.sqrt((4 + 4) / 2.0), within(NARROW));
  }

  @Test
  void doesNotClipWhatIsOffTheScale() {
    TaskScore score = scored(0, new Fixed(7)).blind().orElseThrow();

    // Errors 6 5 4 3 2 and 5 4 3 2 2.
    assertThat(score.mae()).isCloseTo((20 + 16) / 10.0, within(NARROW));
    assertThat(score.values().count(ValueBins.BINS - 1)).isEqualTo(10);
    assertThat(score.values().said(ValueBins.BINS - 1)).isCloseTo(7, within(NARROW));
  }

  @Test
  void partsWindowsByWhereAPageEnds() {
    Splits splits = splits(0);

    TaskScore score = scored(0, new Fixed(3)).conditioned().orElseThrow();

    // After the fifth rating (second 40) the next is later; after the sixth (50) it is not.
    assertThat(splits.page().parts()).containsExactly("boundary", "same");
    assertThat(splits.page().partOf(0)).isEqualTo(Splits.BOUNDARY);
    assertThat(splits.page().partOf(1)).isNotEqualTo(Splits.BOUNDARY);
    assertThat(score.horizons().count(0)).isEqualTo(2);
  }

  @Test
  void knowsWhoHadRatedBeforeTheCut() {
    assertThat(splits(0).newcomers().partOf(0)).isEqualTo(Splits.NEW);
    assertThat(splits(1).newcomers().partOf(0)).isNotEqualTo(Splits.NEW);
  }

  @Test
  void partsWindowsByHowMuchTheUserHasRated() {
    Splits splits = splits(0);

    assertThat(splits.experience().parts())
        .containsExactly("5-9", "10-19", "20-49", "50-99", "100-199", "200+");
    assertThat(splits.experience().partOf(0)).isZero();
    assertThat(splits.windows()).isEqualTo(2);
  }

  @Test
  void namesStretchesOfTimeByTheirFirstAnchor() {
    Splits splits = splits(0);

    assertThat(splits.time().parts())
        .containsExactly("2020-01-01T00:00:40Z", "2020-01-01T00:00:50Z");
    assertThat(splits.time().partOf(1)).isEqualTo(1);
  }

  @Test
  void countsOnlyUsersWhoWerePredictedFor() {
    Sums users = scored(0, new Fixed(3)).blind().orElseThrow().users();

    assertThat(users.parts()).isEqualTo(2);
    assertThat(users.count(0)).isEqualTo(10);
    assertThat(users.count(1)).isZero();
    assertThat(users.meanOfParts()).isCloseTo(Math.sqrt(2), within(NARROW));
  }

  @Test
  void seesHowManyOutcomesLayWithinTheirIntervals() {
    IntervalScore score = scored(0, new Fixed(3)).intervals().orElseThrow();

    // Intervals reach from 2 to 4: outcomes 1 | 2, 2 | 3, 3 | 4, 4 | 5, 5 | 5.
    assertThat(score.meant()).isEqualTo(0.8);
    assertThat(score.held(0)).isEqualTo(0.5);
    assertThat(score.held(1)).isEqualTo(1);
    assertThat(score.held(4)).isZero();
    assertThat(score.width(0)).isEqualTo(2);
  }

  @Test
  void poolsRunsAsIfAllWindowsHadBeenPlayedTwice() {
    Score pooled = Score.pooled(List.of(scored(0, new Fixed(3)), scored(0, new Fixed(4))));

    // Errors of 4: 3 2 1 0 -1 and 2 1 0 -1 -1: squares 15 and 7.
    TaskScore blind = pooled.blind().orElseThrow();
    assertThat(blind.rmse()).isCloseTo(Math.sqrt((20 + 22) / 20.0), within(NARROW));
    assertThat(blind.users().count(0)).isEqualTo(20);
  }

  @Test
  void meansOutcomesByWhatWasSaid() {
    ValueBins bins = scored(0, new Fixed(3)).blind().orElseThrow().values();

    // The scale is 1 to 5, bins are 0.2 wide: 3 begins the eleventh.
    assertThat(bins.count(10)).isEqualTo(10);
    assertThat(bins.came(10)).isCloseTo((15 + 19) / 10.0, within(NARROW));
  }

  @Test
  void refusesWhatIsNoNumber() {
    Fixed broken = new Fixed(Double.NaN);

    assertThatThrownBy(() -> scored(0, broken))
        .isInstanceOf(IllegalStateException.class)
        .hasMessageContaining("NaN");
  }

  private static Score scored(int cut, Fixed contestant) {
    Windows windows = Windows.of(CHRONICLE, cut);
    Scorer scorer = new Scorer(Splits.of(CHRONICLE, windows, cut), 1, 5, place -> {});
    Round.of(CHRONICLE, windows, contestant, scorer);
    return scorer.score();
  }

  private static Splits splits(int cut) {
    return Splits.of(CHRONICLE, Windows.of(CHRONICLE, cut), cut);
  }

  private static ListedRatings ratings() {
    int[] seconds = {0, 10, 20, 30, 40, 50, 50, 60, 70, 80, 90};
    double[] given = {3, 3, 3, 3, 3, 1, 2, 3, 4, 5, 5};
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < seconds.length; i++) {
      ratings.add(rating("a", "m" + i, given[i], seconds[i]));
    }
    ratings.add(1, rating("b", "m0", 4, 5));
    return new ListedRatings(List.of(), ratings);
  }

  private static Rating rating(String user, String movie, double rating, int second) {
    return new Rating(
        user, movie, rating, Instant.parse("2020-01-01T00:00:00Z").plusSeconds(second));
  }
}
