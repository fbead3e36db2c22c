package io.reelcast.backtest.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.report.Circumstances;
import io.reelcast.backtest.report.ReportJson;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.fixtures.backtest.Makers;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.setting.InvalidSetting;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BacktestTest {
  private static final Course COURSE = Course.of(Crowds.agreeing(1, 20, 40, 30), 0.5);

  @Test
  void saysTheSameOnOneThreadAndOnTwo() throws InterruptedException {
    List<ContestantMaker> makers =
        List.of(
            Makers.mean(),
            Makers.guessing("lstm"),
            Makers.fixed("low", 2),
            Makers.fixed("middle", 3));

    BacktestResult alone = play(List.of(7), 1, makers, new Notes());
    BacktestResult beside = play(List.of(7), 2, makers, new Notes());

    assertThat(withoutSeconds(alone)).isEqualTo(withoutSeconds(beside));
    assertThat(alone.played())
        .extracting(Played::name)
        .containsExactly("mean", "lstm", "low", "middle");
  }

  @Test
  void letsTheOthersGoOnWhereOneFails() throws InterruptedException {
    Notes notes = new Notes();

    BacktestResult result = play(List.of(1), 2, List.of(Makers.failing(), Makers.mean()), notes);

    assertThat(result.played()).extracting(Played::name).containsExactly("mean");
    assertThat(result.failures()).hasSize(1);
    assertThat(result.failures().get(0).inWords()).contains("failing", "it has a cold");
    assertThat(notes.lines).contains("failed failing", "finished mean");
  }

  @Test
  void findsFaultWithWhatIsNoNumber() throws InterruptedException {
    BacktestResult result =
        play(List.of(1), 1, List.of(Makers.fixed("none", Double.NaN)), new Notes());

    assertThat(result.failures().get(0).inWords()).contains("none", "NaN");
  }

  @Test
  void playsWhatIsTrainedOnceASeed() throws InterruptedException {
    BacktestResult result =
        play(List.of(1, 2, 3), 2, List.of(Makers.guessing("lstm"), Makers.mean()), new Notes());

    Played trained = result.played().get(0);
    assertThat(trained.heats()).extracting(Heat::seed).containsExactly(1, 2, 3);
    assertThat(trained.spread(Task.BLIND)).isPositive();
    assertThat(result.played().get(1).heats()).hasSize(1);
    assertThat(result.played().get(1).spread(Task.BLIND)).isZero();
  }

  @Test
  void ranksTheBestFirst() throws InterruptedException {
    BacktestResult result =
        play(List.of(1), 1, List.of(Makers.fixed("far", 9), Makers.mean()), new Notes());

    assertThat(result.ranked(Task.BLIND)).extracting(Played::name).containsExactly("mean", "far");
    assertThat(result.ranked(Task.CONDITIONED)).extracting(Played::name).containsExactly("far");
  }

  @Test
  void tellsContestantsOnlyWhatIsWarm() {
    assertThat(COURSE.cut()).isEqualTo(300);
    assertThat(COURSE.ground(3).warm().size()).isEqualTo(300);
    assertThat(COURSE.ground(3).users()).isEqualTo(20);
    assertThat(COURSE.ground(3).seed()).isEqualTo(3);
  }

  @ParameterizedTest
  @ValueSource(doubles = {-0.1, 1, 80, Double.NaN})
  void refusesAShareThatIsNone(double warm) {
    assertThatThrownBy(() -> Course.of(Crowds.agreeing(1, 5, 20, 12), warm))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("--warm is " + warm);
  }

  @Test
  void refusesRatingsThatHoldNoWindow() {
    assertThatThrownBy(() -> Course.of(Crowds.agreeing(1, 5, 20, 9), 0))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("nothing to predict");
  }

  private static BacktestResult play(
      List<Integer> seeds, int threads, List<ContestantMaker> makers, BacktestWatch watch)
      throws InterruptedException {
    return new Backtest(COURSE, seeds, threads, watch).run(makers);
  }

  private static String withoutSeconds(BacktestResult result) {
    RunReport report = RunReport.of(result, new Circumstances("1", 1, Map.of()), List.of());
    return ReportJson.of(report)
        .toString()
        .replaceAll("seconds(Preparing|Playing)?=[^,}]*", "")
        .replaceAll("peakHeapMegabytes=[0-9]+", "");
  }

  private static final class Notes implements BacktestWatch {
    private final List<String> lines = Collections.synchronizedList(new ArrayList<>());

    @Override
    public void preparing(String name, int seed) {
      lines.add("preparing " + name);
    }

    @Override
    public void playing(String name, int seed, int ratings, int all) {
      lines.add("playing " + name);
    }

    @Override
    public void finished(Played played) {
      lines.add("finished " + played.name());
    }

    @Override
    public void failed(Failure failure) {
      lines.add("failed " + failure.name());
    }
  }
}
