package io.reelcast.rating.source.made;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.made.draw.Moments;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.DoublePredicate;
import java.util.function.Function;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/**
 * Whether habits from before the position of the turn are those behind it, in a world that turns
 * and in one that never does.
 */
final class MadeTurnRatingsTest {
  private static final int TURN = 150_000;

  private static final List<GenreHabits> STEADY = new ArrayList<>();
  private static final List<GenreHabits> TURNING = new ArrayList<>();

  @BeforeAll
  static void makeBothWorlds() {
    STEADY.addAll(beforeAndBehind(MadeSettings.of(13, 2 * TURN)));
    TURNING.addAll(beforeAndBehind(MadeSettings.turning(13, 2 * TURN, TURN)));
  }

  @Test
  void likesGenresWhetherOrNotTheyWereLikedBeforeTheTurn() {
    Contrast inSteady = contrast(STEADY, GenreHabits::likings, 0.5, -0.1);
    Contrast inTurning = contrast(TURNING, GenreHabits::likings, 0.5, -0.1);

    assertThat(inSteady.difference()).isGreaterThan(0.4);
    assertThat(inTurning.difference()).isCloseTo(0, within(4 * inTurning.error()));
  }

  @Test
  void choosesGenresWhetherOrNotTheyWereChosenBeforeTheTurn() {
    Contrast inSteady = contrast(STEADY, GenreHabits::choices, 1.5, 0.7);
    Contrast inTurning = contrast(TURNING, GenreHabits::choices, 1.5, 0.7);

    assertThat(inSteady.difference()).isGreaterThan(0.7);
    assertThat(inTurning.difference()).isCloseTo(0, within(4 * inTurning.error()));
  }

  private static List<GenreHabits> beforeAndBehind(MadeWorldSettings settings) {
    MadeWorld world = new MadeWorld(settings);
    List<Rating> ratings = new ArrayList<>();
    world.ratingsFrom(0).forEachRemaining(ratings::add);
    return List.of(
        new GenreHabits(world, ratings.subList(0, TURN)),
        new GenreHabits(world, ratings.subList(TURN, 2 * TURN)));
  }

  /** How pairs that were high before differ, behind the turn, from those that were low. */
  private static Contrast contrast(
      List<GenreHabits> halves,
      Function<GenreHabits, Map<GenreHabits.Pair, Double>> habits,
      double high,
      double low) {
    Map<GenreHabits.Pair, Double> before = habits.apply(halves.get(0));
    Map<GenreHabits.Pair, Double> behind = habits.apply(halves.get(1));
    return new Contrast(
        behind(before, behind, value -> value > high),
        behind(before, behind, value -> value < low));
  }

  private static double[] behind(
      Map<GenreHabits.Pair, Double> before,
      Map<GenreHabits.Pair, Double> behind,
      DoublePredicate fits) {
    return before.entrySet().stream()
        .filter(entry -> fits.test(entry.getValue()) && behind.containsKey(entry.getKey()))
        .mapToDouble(entry -> behind.get(entry.getKey()))
        .toArray();
  }

  private record Contrast(double[] high, double[] low) {

    double difference() {
      return Moments.mean(high) - Moments.mean(low);
    }

    /** Standard error of the difference. */
    double error() {
      return Math.hypot(
          Moments.deviation(high) / Math.sqrt(high.length),
          Moments.deviation(low) / Math.sqrt(low.length));
    }
  }
}
