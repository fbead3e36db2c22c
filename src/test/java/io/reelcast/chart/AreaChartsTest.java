package io.reelcast.chart;

import static io.reelcast.chart.Documents.elements;
import static io.reelcast.chart.Documents.number;
import static io.reelcast.chart.Documents.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.chart.ColumnChart.Column;
import io.reelcast.chart.Scatter.Dot;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Columns, heat maps and scatters. */
final class AreaChartsTest {
  private static final Caption CAPTION = new Caption("Ratings", "stars", "ratings");

  @Test
  void columnsAreAsHighAsTheirAmounts() throws Exception {
    List<Column> columns = List.of(Column.of("1", 50), Column.of("2", 200).shownAs("80 %"));

    Document chart = parsed(new ColumnChart(CAPTION, columns).drawn(560));

    List<Element> drawn = elements(chart, "rect");
    assertThat(number(drawn.get(1), "height"))
        .isCloseTo(4 * number(drawn.get(0), "height"), within(0.5));
    assertThat(number(drawn.get(0), "y") + number(drawn.get(0), "height"))
        .isCloseTo(number(drawn.get(1), "y") + number(drawn.get(1), "height"), within(0.11));
    assertThat(elements(chart, "text", "value").stream().map(Element::getTextContent))
        .containsExactly("50", "80 %");
  }

  @Test
  void namesOnlyAsManyColumnsAsThereIsRoomFor() throws Exception {
    List<Column> columns =
        IntStream.range(0, 100).mapToObj(i -> Column.of("2001-" + i, 10_000 + i)).toList();

    Document chart = parsed(new ColumnChart(CAPTION, columns).drawn(560));

    assertThat(elements(chart, "rect")).hasSize(100);
    assertThat(elements(chart, "text", "number middle")).hasSizeBetween(4, 12);
    assertThat(elements(chart, "text", "value")).isEmpty();
  }

  @Test
  void cellsAreColouredByTheirValues() throws Exception {
    HeatMap.Row row = new HeatMap.Row("a", List.of(1.0, -0.5, -0.001, Double.NaN));

    Document chart =
        parsed(
            HeatMap.ofCorrelations(CAPTION, List.of("a", "b", "c", "d"), List.of(row)).drawn(560));

    assertThat(elements(chart, "rect", "above").get(0).getAttribute("fill-opacity")).isEmpty();
    assertThat(number(elements(chart, "rect", "below").get(0), "fill-opacity")).isEqualTo(0.5);
    assertThat(number(elements(chart, "rect", "above").get(1), "fill-opacity")).isZero();
    assertThat(elements(chart, "text", "cellnumber").stream().map(AreaChartsTest::shown))
        .containsExactly("1.00", "−0.50", "0.00", "–");
  }

  @Test
  void theGreatestAmountIsColouredFully() throws Exception {
    HeatMap.Row row = new HeatMap.Row("Mon", List.of(5.0, 10.0, 0.0));

    Document chart =
        parsed(HeatMap.ofAmounts(CAPTION, List.of("0", "1", "2"), List.of(row)).drawn(560));

    List<Element> cells = elements(chart, "rect", "above");
    assertThat(number(cells.get(0), "fill-opacity")).isEqualTo(0.5);
    assertThat(cells.get(1).getAttribute("fill-opacity")).isEmpty();
    assertThat(number(cells.get(2), "fill-opacity")).isZero();
  }

  @Test
  void dotsOfAScatterLieByTheirLogarithmsWhereAsked() throws Exception {
    List<Dot> dots = List.of(new Dot(1, 3, "a"), new Dot(10, 4, "b"), new Dot(100, 5, "c"));

    Document chart = parsed(Scatter.of(CAPTION, dots).overLogarithm().drawn(560));

    double[] x = elements(chart, "circle").stream().mapToDouble(dot -> number(dot, "cx")).toArray();
    assertThat(x[1] - x[0]).isPositive().isCloseTo(x[2] - x[1], within(0.11));
  }

  @Test
  void leavesOutDotsWithoutAPlace() throws Exception {
    List<Dot> dots = List.of(new Dot(1, Double.NaN, "a"), new Dot(2, 2, "b"), new Dot(3, 4, "c"));

    Document chart = parsed(Scatter.of(CAPTION, dots).withDiagonal().drawn(560));

    assertThat(elements(chart, "circle")).hasSize(2);
    assertThat(elements(chart, "path", "mark")).hasSize(1);
  }

  /** What stands in an element without its hover. */
  private static String shown(Element text) {
    return text.getLastChild().getTextContent();
  }
}
