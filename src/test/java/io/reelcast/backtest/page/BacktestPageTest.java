package io.reelcast.backtest.page;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.backtest.ContestantMaker;
import io.reelcast.backtest.compare.PairedDifference;
import io.reelcast.backtest.report.Ablation;
import io.reelcast.backtest.report.Circumstances;
import io.reelcast.backtest.report.RunReport;
import io.reelcast.backtest.run.Backtest;
import io.reelcast.backtest.run.Course;
import io.reelcast.fixtures.backtest.Makers;
import io.reelcast.fixtures.backtest.Unwatched;
import io.reelcast.fixtures.made.Crowds;
import java.io.StringReader;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.xml.sax.InputSource;

final class BacktestPageTest {
  private static final List<ContestantMaker> ALL =
      List.of(
          Makers.mean(),
          Makers.guessing("lstm"),
          Makers.fixed("global-mean", 3),
          Makers.fixed("far", 9),
          Makers.failing());

  @Test
  void isWellFormedAndLoadsNothing() throws Exception {
    String html = page(ALL, List.of(1), List.of());

    Document parsed = parsed(html);
    assertThat(parsed.getElementsByTagName("section").getLength()).isEqualTo(8);
    assertThat(parsed.getElementsByTagName("script").getLength()).isZero();
    assertThat(html).doesNotContain("http", "@import", "url(");
  }

  @Test
  void saysWhoStandsFirstAndOnWhatData() throws Exception {
    String html = page(ALL, List.of(1), List.of());

    assertThat(html)
        .contains("Blind: ", " stands first with an error (RMSE) of ")
        .contains("What this data is: ", "consecutive ratings bear the same second")
        .contains("codeVersion 1", "a.setting=7", "cut before rating 300");
  }

  @Test
  void leavesNoContestantOutWithoutAWord() throws Exception {
    String html = page(ALL, List.of(1), List.of());

    assertThat(html)
        .containsPattern("worse than the floor \\(blind\\): [^.]*far\\.")
        .contains("failing failed with seed 1", "it has a cold");
  }

  @Test
  void tellsTheSpreadOverSeeds() throws Exception {
    String once = page(ALL, List.of(1), List.of());
    String thrice = page(ALL, List.of(1, 2, 3), List.of());

    assertThat(once).doesNotContain(">seeds<");
    assertThat(thrice).contains(">seeds<", ">3, ±0.");
  }

  @Test
  void showsWhatFeaturesAreWorthWhereThatWasMeasured() throws Exception {
    Ablation ablation =
        new Ablation(
            "<genres>",
            Optional.of(new PairedDifference(0.01, 0.005, 0.015, 20)),
            Optional.empty());

    String without = page(ALL, List.of(1), List.of());
    String with = page(ALL, List.of(1), List.of(ablation));

    assertThat(without).doesNotContain("What each group of features is worth");
    assertThat(with).contains("What each group of features is worth", "&lt;genres&gt;", "+0.0100");
  }

  @Test
  void doesWithOneTaskOnly() throws Exception {
    String html = page(List.of(Makers.mean()), List.of(1), List.of());

    assertThat(html)
        .contains("Blind: the next movies unknown")
        .doesNotContain("Conditioned: the next movies given");
  }

  private static String page(
      List<ContestantMaker> makers, List<Integer> seeds, List<Ablation> ablations)
      throws InterruptedException {
    Course course = Course.of(Crowds.agreeing(1, 20, 40, 30), 0.5);
    RunReport report =
        RunReport.of(
            new Backtest(course, seeds, 1, new Unwatched()).run(makers),
            new Circumstances("1", 1, Map.of("a.setting", "7")),
            ablations);
    return new BacktestPage(report).html();
  }

  private static Document parsed(String html) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(html.replaceFirst("<!DOCTYPE html>", ""))));
  }
}
