package io.reelcast.training.factor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;

final class RatingMatrixTest {
  private static final int[] USERS = {1, 0, 1, 2};
  private static final int[] MOVIES = {0, 0, 2, 2};
  private static final double[] RATINGS = {4, 2, 1, 5};

  @Test
  void knowsItsRatingsByUserAndByMovie() {
    RatingMatrix matrix = RatingMatrix.of(3, 4, USERS, MOVIES, RATINGS);

    assertThat(matrix.size()).isEqualTo(4);
    assertThat(matrix.users()).isEqualTo(3);
    assertThat(matrix.movies()).isEqualTo(4);
    assertThat(matrix.mean()).isEqualTo(3);
    assertThat(matrix.byUser.start).containsExactly(0, 1, 3, 4);
    assertThat(matrix.byUser.column).containsExactly(0, 0, 2, 2);
    assertThat(matrix.byUser.value).containsExactly(2, 4, 1, 5);
    assertThat(matrix.byMovie.start).containsExactly(0, 2, 2, 4, 4);
    assertThat(matrix.byMovie.column).containsExactly(1, 0, 1, 2);
    assertThat(matrix.byMovie.value).containsExactly(4, 2, 1, 5);
  }

  @Test
  void leavesOutUsersWithoutNumberingTheOthersAnew() {
    RatingMatrix matrix = RatingMatrix.of(3, 4, USERS, MOVIES, RATINGS).ofUsers(user -> user != 1);

    assertThat(matrix.users()).isEqualTo(3);
    assertThat(matrix.mean()).isEqualTo(3.5);
    assertThat(matrix.byUser.start).containsExactly(0, 1, 1, 2);
    assertThat(matrix.byMovie.value).containsExactly(2, 5);
  }

  @Test
  void mayHoldNothing() {
    RatingMatrix matrix = RatingMatrix.of(2, 2, new int[0], new int[0], new double[0]);

    assertThat(matrix.size()).isZero();
    assertThat(matrix.mean()).isZero();
  }

  @Test
  void refusesAMovieThatThereIsNot() {
    assertThatThrownBy(() -> RatingMatrix.of(3, 2, USERS, MOVIES, RATINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("movie 2: expected 0 to less than 2");
  }

  @Test
  void refusesARatingWithoutAUser() {
    assertThatThrownBy(() -> RatingMatrix.of(3, 4, new int[3], MOVIES, RATINGS))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("3 users, 4 movies, 4 ratings: expected as many of each");
  }
}
