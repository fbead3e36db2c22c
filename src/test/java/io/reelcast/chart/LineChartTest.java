package io.reelcast.chart;

import static io.reelcast.chart.Documents.elements;
import static io.reelcast.chart.Documents.number;
import static io.reelcast.chart.Documents.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.chart.Series.Look;
import io.reelcast.chart.Series.Point;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class LineChartTest {
  private static final Caption CAPTION = new Caption("Error", "horizon", "RMSE");

  @ParameterizedTest
  @ValueSource(ints = {1, 2, 8, 17, 40})
  void keepsNamesApartBesideTheEndsOfTheirLines(int count) throws Exception {
    List<Series> lines = new ArrayList<>();
    for (int line = 0; line < count; line++) {
      double end = 0.9 + 0.0001 * line;
      lines.add(Series.of("line " + line, List.of(Point.of(1, 1), Point.of(2, end))));
    }

    Document chart = parsed(LineChart.of(CAPTION, lines).drawn(560));

    List<Double> names =
        elements(chart, "text", "name").stream().map(name -> number(name, "y")).sorted().toList();
    assertThat(names).hasSize(count);
    for (int line = 1; line < count; line++) {
      assertThat(names.get(line) - names.get(line - 1)).isGreaterThan(15.8);
    }
    assertThat(elements(chart, "text", "name")).allMatch(name -> number(name, "x") < 560);
  }

  @Test
  void greaterValuesLieHigherAndLaterOnesFurtherRight() throws Exception {
    Series line = Series.of("a", List.of(Point.of(1, 1), Point.of(2, 3), Point.of(3, 2)));

    Document chart = parsed(LineChart.of(CAPTION, List.of(line)).drawn(560));

    List<Element> dots = elements(chart, "circle");
    double[] x = dots.stream().mapToDouble(dot -> number(dot, "cx")).toArray();
    double[] y = dots.stream().mapToDouble(dot -> number(dot, "cy")).toArray();
    assertThat(x[1] - x[0]).isPositive().isCloseTo(x[2] - x[1], within(0.11));
    assertThat(y[1]).isLessThan(y[2]);
    assertThat(y[2]).isCloseTo((y[0] + y[1]) / 2, within(0.11)).isLessThan(y[0]);
  }

  @Test
  void hasAGapWhereThereIsNoValue() throws Exception {
    Series line = Series.of("a", List.of(Point.of(1, 1), Point.of(2, Double.NaN), Point.of(3, 2)));

    Document chart = parsed(LineChart.of(CAPTION, List.of(line)).drawn(560));

    assertThat(elements(chart, "path", "line").get(0).getAttribute("d")).matches("M[^ML]+M[^ML]+");
    assertThat(elements(chart, "circle")).hasSize(2);
  }

  @Test
  void greyLinesTakeNoColourFromOthers() throws Exception {
    List<Point> points = List.of(Point.of(1, 1), Point.of(2, 2));
    List<Series> lines =
        List.of(
            Series.of("floor", points).as(Look.MUTED),
            Series.of("ours", points).as(Look.STRONG),
            Series.of("other", points));

    Document chart = parsed(LineChart.of(CAPTION, lines).drawn(560));

    assertThat(elements(chart, "path", "line").stream().map(path -> path.getAttribute("class")))
        .containsExactly("line muted", "line c1 strong", "line c2");
  }

  @Test
  void drawsTheIntervalBehindTheLine() throws Exception {
    Series line = Series.of("a", List.of(new Point(1, 2, 1, 3), new Point(2, 2, 1.5, 2.5)));

    Document chart = parsed(LineChart.of(CAPTION, List.of(line)).drawn(560));

    assertThat(elements(chart, "path", "band")).hasSize(1);
    assertThat(elements(chart, "path", "band").get(0).getAttribute("d"))
        .matches("M[^L]+(L[^L]+){3}Z");
  }

  @Test
  void showsItsFrameWhereNothingIsKnown() throws Exception {
    Series line = Series.of("a", List.of(Point.of(1, Double.NaN)));

    Document chart = parsed(LineChart.of(CAPTION, List.of(line)).fromZero().drawn(560));

    assertThat(elements(chart, "path", "line")).isEmpty();
    assertThat(elements(chart, "text", "number")).isNotEmpty();
  }
}
