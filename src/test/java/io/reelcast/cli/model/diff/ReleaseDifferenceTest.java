package io.reelcast.cli.model.diff;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.movie.Genres;
import io.reelcast.model.movie.MovieFacts;
import io.reelcast.model.movie.MovieTable;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class ReleaseDifferenceTest {
  private static final double EXACTLY = 1e-12;

  @Test
  void weighsWeightsOneAgainstOne() {
    WeightDifference difference = WeightDifference.of(new float[] {1, 2, 3}, new float[] {1, 4, 2});

    assertThat(difference.number()).isEqualTo(3);
    assertThat(difference.differing()).isEqualTo(2);
    assertThat(difference.meanSquareRoot()).isEqualTo(Math.sqrt(5 / 3.0), within(EXACTLY));
    assertThat(difference.greatest()).isEqualTo(2);
  }

  /** Damping 1: 2 / (1 + 1) becomes 2 / (3 + 1), and 3 / (2 + 1) stays. */
  @Test
  void namesTheMoviesWhoseBiasChangedMost() {
    MovieTable first =
        table(
            Map.of(
                "moved", facts(1, 2, 1999),
                "gone", facts(5, 1, 1999),
                "described", facts(2, 3, 1999)));
    MovieTable second =
        table(
            Map.of(
                "moved", facts(3, 2, 1999),
                "new", facts(1, 1, 1999),
                "described", facts(2, 3, 2000)));

    MovieDifference difference = MovieDifference.between(first, second);

    assertThat(difference.sizes()).isEqualTo(new Both(3, 3));
    assertThat(difference.added()).isEqualTo(1);
    assertThat(difference.removed()).isEqualTo(1);
    assertThat(difference.rated()).isEqualTo(1);
    assertThat(difference.described()).isEqualTo(1);
    assertThat(difference.moved()).containsExactly(new MovieDifference.Move("moved", 1, 0.5, -0.5));
  }

  /** Only users with ten ratings and more differ, most of all in slot 1. */
  @Test
  void findsTheReachThatDiffersMostThoughClassesAreOthers() {
    Intervals first =
        new Intervals(0.8, List.of(0), List.of(List.of(-1f, -1f)), List.of(List.of(1f, 1f)));
    Intervals second =
        new Intervals(
            0.8,
            List.of(0, 10),
            List.of(List.of(-1f, -1f), List.of(-1f, -1.25f)),
            List.of(List.of(1f, 1f), List.of(1f, 1.5f)));

    assertThat(IntervalDifference.between(first, second))
        .isEqualTo(new IntervalDifference(10, 1, "high", new Both(1f, 1.5f), 0.5));
    assertThat(IntervalDifference.between(first, first).greatest()).isZero();
  }

  @Test
  void tellsOnlyWhatDiffersOfSettings() {
    ReleaseDifference difference =
        ReleaseDifference.between(LearntReleases.random(1), LearntReleases.random(2));

    assertThat(difference.sections().get("settings")).isEqualTo(Map.of("seed", new Both("1", "2")));
    assertThat(difference.sections().get("provenance")).isEmpty();
    assertThat(difference.files()).contains("coefficients.bin").doesNotContain("settings.json");
  }

  @Test
  void isNothingBetweenEqualReleases() {
    ReleaseDifference difference =
        ReleaseDifference.between(LearntReleases.random(1), LearntReleases.random(1));

    assertThat(difference.files()).isEmpty();
    assertThat(difference.lines()).containsExactly("The two are the same release.");
  }

  @Test
  void hasNoWeightsToCompareWithANewborn() {
    ReleaseDifference difference =
        ReleaseDifference.between(Newborns.files(), LearntReleases.random(1));

    assertThat(difference.sections()).containsOnlyKeys("provenance", "settings");
    assertThat(difference.sections().get("provenance"))
        .containsEntry("kind", new Both("newborn", "trained"));
  }

  private static MovieTable table(Map<String, MovieFacts> movies) {
    return new MovieTable(3.5, 1, new Genres(List.of("Drama")), movies);
  }

  private static MovieFacts facts(long count, double surplus, int year) {
    return new MovieFacts(count, surplus, surplus * surplus, year, 1);
  }
}
