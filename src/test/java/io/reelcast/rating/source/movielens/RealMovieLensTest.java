package io.reelcast.rating.source.movielens;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.Rating;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.spill.SpillSettings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.HashSet;
import java.util.Iterator;
import java.util.OptionalLong;
import java.util.Set;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Against MovieLens 1M itself, which must not be part of this project. */
final class RealMovieLensTest {

  private static final long RATINGS = 1_000_209;

  @TempDir private Path spilled;

  @Test
  void readsMovieLens1mWhole() {
    Set<String> ratedMovies = new HashSet<>();

    RatingSource source = MovieLensSource.open(place());

    source.ratingsFrom(0).forEachRemaining(rating -> ratedMovies.add(rating.movieId()));
    Iterator<Rating> lastFifth = source.ratingsFrom((long) (0.8 * RATINGS));
    assertThat(source.size()).isEqualTo(OptionalLong.of(RATINGS));
    assertThat(ratedMovies).hasSize(3_706);
    assertThat(source.movies()).hasSize(3_883);
    assertThat(source.users()).hasSize(6_040);
    assertThat(lastFifth.next().ratedAt()).isEqualTo(Instant.parse("2000-12-02T14:52:18Z"));
  }

  @Test
  void readsTheSameOrderFromAFileAsFromMemory() {
    Iterator<Rating> expected = MovieLensSource.open(place()).ratingsFrom(0);

    try (RatingSource source = MovieLensSource.open(place(), new SpillSettings(100_000, spilled))) {

      Iterator<Rating> ratings = source.ratingsFrom(0);
      while (expected.hasNext()) {
        assertThat(ratings.next()).isEqualTo(expected.next());
      }
      assertThat(ratings).isExhausted();
    }
  }

  private static Path place() {
    String data = System.getenv().getOrDefault("REELCAST_DATA", "");
    Assumptions.assumeFalse(
        data.isEmpty(), "set REELCAST_DATA to the directory that contains ml-1m/ to run this test");
    return Path.of(data, "ml-1m");
  }
}
