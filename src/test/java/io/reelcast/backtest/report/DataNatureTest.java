package io.reelcast.backtest.report;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.run.Course;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class DataNatureTest {
  private static final double NARROW = 1e-12;

  @Test
  void sharesAreThoseThatAreCountedByHand() {
    // Ten gaps: four of none, three of ten seconds, one of two minutes, two of two hours.
    int[] gaps = {0, 0, 10, 10, 120, 7200, 0, 0, 10, 7200};

    DataNature nature = DataNature.of(Course.of(ratings(gaps), 0));

    assertThat(nature.sameSecond()).isCloseTo(0.4, within(NARROW));
    assertThat(nature.withinMinute()).isCloseTo(0.7, within(NARROW));
    assertThat(nature.oneSession()).isZero();
    // Windows begin with the fifth (two minutes before the sixth) and the sixth (two hours).
    assertThat(nature.boundary()).isEqualTo(1);
    assertThat(nature.withinHour()).isZero();
    assertThat(nature.newcomers()).isEqualTo(1);
    assertThat(nature.inWords()).contains("40.0 % of a user's", "the rest of the page");
  }

  @Test
  void saysNothingOfPagesWhereRatingsAreApart() {
    int[] gaps = {10, 10, 10, 10, 10, 10, 10, 10, 10};

    DataNature nature = DataNature.of(Course.of(ratings(gaps), 0));

    assertThat(nature.sameSecond()).isZero();
    assertThat(nature.oneSession()).isEqualTo(1);
    assertThat(nature.withinHour()).isEqualTo(1);
    assertThat(nature.inWords()).doesNotContain("the rest of the page");
  }

  /** One user's. */
  private static ListedRatings ratings(int[] gaps) {
    List<Rating> ratings = new ArrayList<>();
    Instant at = Instant.parse("2020-01-01T00:00:00Z");
    for (int i = 0; i <= gaps.length; i++) {
      ratings.add(new Rating("a", "m" + i, 1 + i % 5, at));
      at = at.plusSeconds(i < gaps.length ? gaps[i] : 0);
    }
    return new ListedRatings(List.of(), ratings);
  }
}
