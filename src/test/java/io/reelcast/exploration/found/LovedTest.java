package io.reelcast.exploration.found;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.exploration.walk.Register;
import io.reelcast.exploration.walk.Walk;
import io.reelcast.fixtures.made.ListedRatings;
import io.reelcast.rating.Rating;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LovedTest {
  private static final double WITHIN = 1;
  private static final double BETWEEN = 0.5;
  private static final int MOVIES = 1500;

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void findsOutHowMuchMoviesDiffer(long seed) {
    Random random = new Random(seed);
    double[] truth =
        random.doubles(MOVIES).map(any -> 3 + BETWEEN * random.nextGaussian()).toArray();
    List<Rating> ratings = new ArrayList<>();
    for (int movie = 0; movie < MOVIES; movie++) {
      for (int i = random.nextInt(60) + 1; i > 0; i--) {
        double rating = truth[movie] + WITHIN * random.nextGaussian();
        ratings.add(new Rating("u" + i, "m" + movie, rating, Instant.EPOCH));
      }
    }
    ListedRatings source = new ListedRatings(List.of(), ratings);
    Register register = new Register(source);
    Loved loved = new Loved(register);

    Walk.through(source, register, List.of(loved));

    Loved.Found found = loved.found();
    assertThat(found.leastRatings()).isEqualTo(20);
    assertThat(found.damping()).isCloseTo(WITHIN * WITHIN / (BETWEEN * BETWEEN), within(0.6));
    assertThat(found.most()).hasSize(15).isSortedAccordingTo((a, b) -> compare(b, a));
    long covered =
        found.most().stream()
            .filter(movie -> covers(movie, truth[Integer.parseInt(movie.movieId().substring(1))]))
            .count();
    assertThat(covered).isGreaterThanOrEqualTo(12);
    assertThat(found.points()).hasSizeBetween(600, 1200);
  }

  private static int compare(Loved.Movie one, Loved.Movie other) {
    return Double.compare(one.damped().low(), other.damped().low());
  }

  private static boolean covers(Loved.Movie movie, double truth) {
    return movie.damped().low() <= truth && truth <= movie.damped().high();
  }
}
