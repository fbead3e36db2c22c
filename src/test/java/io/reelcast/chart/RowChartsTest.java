package io.reelcast.chart;

import static io.reelcast.chart.Documents.elements;
import static io.reelcast.chart.Documents.number;
import static io.reelcast.chart.Documents.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.chart.BarChart.Bar;
import io.reelcast.chart.BoxPlot.Box;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Bars and boxes below each other. */
final class RowChartsTest {
  private static final Caption CAPTION = new Caption("Error", "RMSE", "");

  @Test
  void barsAreAsLongAsTheirValues() throws Exception {
    List<Bar> bars = List.of(Bar.of("a", 1), Bar.of("b", 2).strong(), Bar.of("c", -0.5));

    Document chart = parsed(BarChart.of(CAPTION, bars).drawn(560));

    List<Element> drawn = elements(chart, "rect");
    double unit = number(drawn.get(0), "width");
    double zero = number(drawn.get(0), "x");
    assertThat(number(drawn.get(1), "width")).isCloseTo(2 * unit, within(0.2));
    assertThat(number(drawn.get(2), "width")).isCloseTo(unit / 2, within(0.2));
    assertThat(number(drawn.get(1), "x")).isEqualTo(zero);
    assertThat(number(drawn.get(2), "x")).isCloseTo(zero - unit / 2, within(0.2));
    assertThat(drawn.get(1).getAttribute("class")).isEqualTo("fill c2");
    assertThat(elements(chart, "text", "value").stream().map(Element::getTextContent))
        .containsExactly("1", "2", "−0.5000");
  }

  @Test
  void dotsStandWithinTheirIntervals() throws Exception {
    List<Bar> bars = List.of(Bar.of("a", 3.5).within(3.4, 3.7), Bar.of("b", 3.6));

    Document chart = parsed(BarChart.ofDots(CAPTION, bars).drawn(560));

    List<Element> whiskers = elements(chart, "path", "whisker");
    double dot = number(elements(chart, "circle").get(0), "cx");
    double[] ends = ends(whiskers.get(0));
    assertThat(elements(chart, "circle")).hasSize(2);
    assertThat(whiskers).hasSize(3);
    assertThat((dot - ends[0]) / (ends[1] - ends[0])).isCloseTo(1.0 / 3, within(0.01));
  }

  @Test
  void aBarWithoutAValueShowsItsWordsOnly() throws Exception {
    Bar unknown = Bar.of("a", Double.NaN).shownAs("not measured");

    Document chart = parsed(BarChart.of(CAPTION, List.of(unknown, Bar.of("b", 1))).drawn(560));

    assertThat(elements(chart, "rect")).hasSize(1);
    assertThat(elements(chart, "text").stream().map(Element::getTextContent))
        .contains("not measured");
  }

  @Test
  void boxesReachFromQuartileToQuartile() throws Exception {
    Box box = new Box("a", 1, 2, 3, 4, 5, 3.5, "9 values");

    Document chart = parsed(BoxPlot.of(CAPTION, List.of(box)).drawn(560));

    Element drawn = elements(chart, "rect", "box").get(0);
    double from = number(drawn, "x");
    double width = number(drawn, "width");
    double[] lower = ends(elements(chart, "path", "whisker").get(0));
    double[] upper = ends(elements(chart, "path", "whisker").get(1));
    assertThat(lower[0]).isCloseTo(from - width / 2, within(0.2));
    assertThat(upper[1]).isCloseTo(from + 1.5 * width, within(0.2));
    assertThat(ends(elements(chart, "path", "median").get(0))[0])
        .isCloseTo(from + width / 2, within(0.2));
    assertThat(number(elements(chart, "circle").get(0), "cx"))
        .isCloseTo(from + 0.75 * width, within(0.2));
    assertThat(elements(chart, "text").stream().map(Element::getTextContent)).contains("9 values");
  }

  private static double[] ends(Element path) {
    String[] words = path.getAttribute("d").split("[ML ]");
    return new double[] {Double.parseDouble(words[1]), Double.parseDouble(words[3])};
  }
}
