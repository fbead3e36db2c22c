package io.reelcast.exploration;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.exploration.found.Groups.Group;
import io.reelcast.exploration.found.Sessions;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/** Against MovieLens 1M itself, which must not be part of this project. */
final class RealExplorationTest {
  private static final Offset<Double> LAST_DIGIT = within(0.0005);

  @Test
  void findsInMovieLens1mWhatOthersFoundInIt() {
    try (RatingSource source = MovieLensSource.open(place())) {

      Exploration found = Exploration.of(source, event -> {}).orElseThrow();

      Sessions.Found sessions = found.sessions();
      assertThat(found.overview().ratings()).isEqualTo(1_000_209);
      assertThat(found.overview().values()).hasSize(5);
      assertThat(sessions.sameSecond()).isCloseTo(0.545, LAST_DIGIT);
      assertThat(sessions.withinMinute()).isCloseTo(0.885, LAST_DIGIT);
      assertThat(sessions.oneSession()).isCloseTo(0.57, within(0.005));
      assertThat(found.genres()).hasSize(18);
      assertThat(found.ages()).hasSize(7);
      assertThat(found.occupations()).hasSize(21);
      assertThat(found.genders().stream().mapToLong(group -> group.mean().count()).sum())
          .isEqualTo(1_000_209);
      assertThat(found.genders().stream().map(Group::name)).containsExactly("men", "women");
    }
  }

  private static Path place() {
    String data = System.getenv().getOrDefault("REELCAST_DATA", "");
    Assumptions.assumeFalse(
        data.isEmpty(), "set REELCAST_DATA to the directory that contains ml-1m/ to run this test");
    return Path.of(data, "ml-1m");
  }
}
