package io.reelcast.training.factor;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class RatingColumnsTest {

  @Test
  void numbersUsersAndMoviesAsTheyAppear() {
    RatingColumns columns = new RatingColumns();
    columns.add(rating("b", "y", 2));
    columns.add(rating("a", "x", 3));
    columns.add(rating("b", "x", 4));

    RatingMatrix matrix = columns.matrix();

    assertThat(List.of(columns.userId(0), columns.userId(1))).containsExactly("b", "a");
    assertThat(List.of(columns.movieId(0), columns.movieId(1))).containsExactly("y", "x");
    assertThat(matrix.byUser.start).containsExactly(0, 2, 3);
    assertThat(matrix.byUser.column).containsExactly(0, 1, 1);
    assertThat(matrix.byUser.value).containsExactly(2, 4, 3);
    assertThat(matrix.ratingsOfMovie(0)).isEqualTo(1);
    assertThat(matrix.ratingsOfMovie(1)).isEqualTo(2);
    assertThat(matrix.mean()).isEqualTo(3);
  }

  /** So many that the columns have to grow, once, twice, and just not. */
  @ParameterizedTest
  @ValueSource(ints = {0, 1023, 1024, 1025, 5000})
  void keepsEveryRating(int count) {
    Random random = new Random(count);
    RatingColumns columns = new RatingColumns();
    List<Rating> ratings = new ArrayList<>();
    for (int i = 0; i < count; i++) {
      ratings.add(
          rating("u" + random.nextInt(40), "m" + random.nextInt(30), random.nextInt(1, 11) / 2.0));
    }

    ratings.forEach(columns::add);

    RatingMatrix matrix = columns.matrix();
    assertThat(matrix.size()).isEqualTo(count);
    for (int user = 0; user < matrix.users(); user++) {
      String userId = columns.userId(user);
      List<Rating> his = ratings.stream().filter(rating -> rating.userId().equals(userId)).toList();
      int start = matrix.byUser.start[user];
      assertThat(matrix.byUser.start[user + 1] - start).isEqualTo(his.size());
      for (int i = 0; i < his.size(); i++) {
        assertThat(columns.movieId(matrix.byUser.column[start + i]))
            .isEqualTo(his.get(i).movieId());
        assertThat((double) matrix.byUser.value[start + i]).isEqualTo(his.get(i).rating());
      }
    }
  }

  @Test
  void ratingsOfSomeUsersLeaveTheNumbersOfAllAsTheyAre() {
    RatingColumns columns = new RatingColumns();
    columns.add(rating("a", "x", 1));
    columns.add(rating("b", "y", 2));
    columns.add(rating("c", "x", 4));

    RatingMatrix some = columns.matrix().ofUsers(user -> user != 0);

    assertThat(some.users()).isEqualTo(3);
    assertThat(some.movies()).isEqualTo(2);
    assertThat(some.size()).isEqualTo(2);
    assertThat(some.byUser.start).containsExactly(0, 0, 1, 2);
    assertThat(some.ratingsOfMovie(0)).isEqualTo(1);
    assertThat(some.mean()).isEqualTo(3);
  }

  private static Rating rating(String userId, String movieId, double rating) {
    return new Rating(userId, movieId, rating, Instant.EPOCH);
  }
}
