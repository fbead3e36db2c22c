package io.reelcast.scoring;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.rating.source.made.MadeWorld;
import io.reelcast.rating.source.made.MadeWorldSettings;
import io.reelcast.rating.source.made.RatingRange;
import java.time.Instant;
import java.util.OptionalLong;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BestErrorTest {
  private static final int POSITION = 60_000;
  private static final int RATINGS = 60_000;

  /** The noise of a rating, 0.75 stars, less what the ends of the scale cut, is the least error. */
  @ParameterizedTest(name = "turn {0}")
  @ValueSource(longs = {0, POSITION})
  void isTheLeastBehindATurnToo(long turn) {
    MadeWorldSettings settings =
        new MadeWorldSettings(
            4,
            2_000,
            500,
            OptionalLong.of(POSITION + RATINGS),
            Instant.parse("2024-01-01T00:00:00Z"),
            new RatingRange(0.5, 5, 0.5),
            turn);
    BestError best = new BestError(new MadeWorld(settings));

    best.ratingsFrom(POSITION).forEachRemaining(rating -> assertThat(rating).isNotNull());

    assertThat(best.conditionedRmse()).isBetween(0.68, 0.73);
    assertThat(best.blindRmse()).isBetween(0.89, 0.93);
  }
}
