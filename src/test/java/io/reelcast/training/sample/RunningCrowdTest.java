package io.reelcast.training.sample;

import static io.reelcast.fixtures.Ratings.rating;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.history.UserState;
import io.reelcast.history.past.MovieKey;
import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.factor.Factors;
import io.reelcast.model.feature.Insight;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.RunningMovies;
import io.reelcast.rating.Rating;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class RunningCrowdTest {
  private final RunningCrowd crowd =
      new RunningCrowd(new RunningMovies(3, 4, new Genres(List.of()), Map.of()));

  /** What is more than the mean and the user's level then, and what the movie got before. */
  @Test
  void ratingFollowsTheOneBeforeItByWhatWasKnownThen() {
    UserState state = take(UserState.UNKNOWN, rating("a", 5, 1));

    take(state, rating("b", 2, 2));

    // Of a: 2 more than the mean of 3, its user's level 0. Of b: the mean is 5, the level 2 / 5.
    assertAftermath("a", 0, 1, 2, 0);
    assertAftermath("b", 0, 1, 2 - 5 - 2 / 5.0, 0);
    assertAftermath("a", 1, 1, 2 - 5 - 2 / 5.0, 0);
  }

  @Test
  void biasIsThatOfTheMovieBeforeTheRating() {
    UserState state = take(UserState.UNKNOWN, rating("a", 5, 1));
    take(UserState.UNKNOWN, rating("b", 2, 1));

    take(state, rating("b", 3.5, 2));

    // The mean is 3.5; b had got 3 less than the mean of 5, once: -3 / 5; the level is 2 / 5.
    assertAftermath("a", 1, 1, -2 / 5.0, -3 / 5.0);
  }

  @Test
  void lateRatingCountsForItsMovieAndFollowsNothing() {
    UserState state = take(UserState.UNKNOWN, rating("a", 5, 10));

    crowd.add(state, rating("b", 2, 5), true);

    assertThat(crowd.movies().facts("b").count()).isEqualTo(1);
    assertThat(crowd.movies().mean()).isEqualTo(3.5);
    assertThat(crowd.aftermaths().of(MovieKey.of("b"))).isEqualTo(Aftermath.NONE);
    assertThat(crowd.aftermaths().of(MovieKey.of("a")).count(1)).isZero();
  }

  @Test
  void insightMovesOnWithIt() {
    Insight insight = crowd.insight(Factors.NONE);

    take(UserState.UNKNOWN, rating("a", 5, 1));

    assertThat(insight.movies().facts("a").count()).isEqualTo(1);
    assertThat(insight.aftermaths().of(MovieKey.of("a")).count(0)).isEqualTo(1);
    assertThat(insight.expected("a")).isEqualTo(5 + 2 / 5.0);
  }

  private UserState take(UserState before, Rating rating) {
    UserState after = before.after(rating, crowd.insight(Factors.NONE));
    crowd.add(before, rating, false);
    return after;
  }

  private void assertAftermath(
      String movieId, int distance, int count, double surplus, double bias) {
    Aftermath aftermath = crowd.aftermaths().of(MovieKey.of(movieId));
    assertThat(aftermath.count(distance)).isEqualTo(count);
    assertThat((double) aftermath.surplus(distance)).isCloseTo(surplus, within(1e-6));
    assertThat((double) aftermath.bias(distance)).isCloseTo(bias, within(1e-6));
  }
}
