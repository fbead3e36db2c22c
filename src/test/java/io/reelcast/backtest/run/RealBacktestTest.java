package io.reelcast.backtest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.backtest.contestant.user.GlobalMean;
import io.reelcast.backtest.contestant.user.LastFiveMean;
import io.reelcast.backtest.contestant.user.LastRating;
import io.reelcast.backtest.report.Circumstances;
import io.reelcast.backtest.report.DataNature;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.fixtures.backtest.Unwatched;
import io.reelcast.rating.source.movielens.MovieLensSource;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.assertj.core.data.Offset;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

/**
 * Against MovieLens 1M itself, which must not be part of this project. All figures were computed by
 * another program, in another language.
 */
final class RealBacktestTest {
  private static final Offset<Double> FOURTH_DECIMAL = within(0.00005);
  private static final Offset<Double> SHARE = within(0.0005);

  @Test
  void findsTheWindowsAndTheSimplestErrorsOnTheLastFifth() throws InterruptedException {
    Course course = Course.of(MovieLensSource.open(place()), 0.8);

    BacktestResult result =
        new Backtest(course, List.of(1), 1, new Unwatched())
            .run(List.of(GlobalMean.MAKER, LastRating.MAKER, LastFiveMean.MAKER));

    assertThat(course.chronicle().size()).isEqualTo(1_000_209);
    assertThat(Instant.ofEpochMilli(course.chronicle().ratedAt(course.cut())))
        .isEqualTo("2000-12-02T14:52:18Z");
    assertThat(course.splits().windows()).isEqualTo(188_910);
    assertThat(rmse(result, 0)).isCloseTo(1.1031, FOURTH_DECIMAL);
    assertThat(rmse(result, 1)).isCloseTo(1.2923, FOURTH_DECIMAL);
    assertThat(rmse(result, 2)).isCloseTo(1.0407, FOURTH_DECIMAL);
    RunReport report = RunReport.of(result, new Circumstances("1", 1, Map.of()), List.of());
    assertThat(report.predictedUsers()).isEqualTo(1_636);
    DataNature nature = report.nature();
    assertThat(nature.newcomers()).isCloseTo(0.475, SHARE);
    assertThat(nature.sameSecond()).isCloseTo(0.545, SHARE);
    assertThat(nature.withinMinute()).isCloseTo(0.885, SHARE);
    assertThat(nature.oneSession()).isCloseTo(0.57, within(0.005));
    assertThat(nature.withinHour()).isCloseTo(0.94, within(0.005));
    assertThat(nature.boundary()).isCloseTo(0.55, within(0.005));
  }

  @Test
  void findsAllWindowsFromZero() {
    Course course = Course.of(MovieLensSource.open(place()), 0);

    assertThat(course.splits().windows()).isEqualTo(945_849);
  }

  private static double rmse(BacktestResult result, int contestant) {
    return result.played().get(contestant).in(Task.BLIND).orElseThrow().rmse();
  }

  private static Path place() {
    String data = System.getenv().getOrDefault("REELCAST_DATA", "");
    Assumptions.assumeFalse(
        data.isEmpty(), "set REELCAST_DATA to the directory that contains ml-1m/ to run this test");
    return Path.of(data, "ml-1m");
  }
}
