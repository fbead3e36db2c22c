package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.fixtures.Newborns;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.release.Release;
import io.reelcast.rating.source.RatingSource;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Against MovieLens 1M itself, which must not be part of this project. */
final class RealHeldOutTest {
  private static final long CUT = 800_167; // The whole of 0.8 · 1,000,209.
  private static final long WINDOWS = 188_910; // Counted by another program.

  /** By another program, whose users' means are drawn towards the running mean of all ratings. */
  private static final double NEWBORN = 0.9895;

  @ParameterizedTest
  @CsvSource({"0.5, 3.5", "1, 3.6666666666666665", "1, 3.58"})
  void findsTheWindowsAndTheNewbornsErrorOnTheLastFifth(double lowest, double prior) {
    RatingSource source = MovieLensSource.open(place());
    Release newborn = Newborns.newborn(new ModelSettings(lowest, 5, prior, 8, 0.55, 0.3));

    HeldOut.Result result = new HeldOut(newborn, CUT).run(source);

    assertThat(result.windows()).isEqualTo(WINDOWS);
    assertThat(result.newborn()).isCloseTo(NEWBORN, within(0.0005));
    assertThat(result.blind()).isCloseTo(result.newborn(), within(1e-6));
  }

  private static Path place() {
    String data = System.getenv().getOrDefault("REELCAST_DATA", "");
    Assumptions.assumeFalse(
        data.isEmpty(), "set REELCAST_DATA to the directory that contains ml-1m/ to run this test");
    return Path.of(data, "ml-1m");
  }
}
