package io.reelcast.chart.page;

import static io.reelcast.chart.Documents.elements;
import static io.reelcast.chart.Documents.parsed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import io.reelcast.chart.BarChart;
import io.reelcast.chart.BoxPlot;
import io.reelcast.chart.Caption;
import io.reelcast.chart.Chart;
import io.reelcast.chart.ColumnChart;
import io.reelcast.chart.HeatMap;
import io.reelcast.chart.LineChart;
import io.reelcast.chart.Scatter;
import io.reelcast.chart.Series;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

final class PageTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "<script>alert(1)</script>",
        "'><img src='x' onerror='alert(1)'/>",
        "\" onload=\"alert(1)",
        "</style></svg></title><script>",
        "&lt;script&gt; &amp; &",
        "]]><!-- -->",
        "bell \u0007 null \u0000 half \uD800 turn \u202E end \uFFFF",
        "%s %d %n"
      })
  void showsWhateverIsWrittenAndObeysNothing(String text) throws Exception {
    Document harmless = parsed(everything("x".repeat(40)).html());

    Document page = parsed(everything(text).html());

    assertThat(words(harmless)).containsAll(words(page));
    assertThat(elements(page, "h1").get(0).getTextContent())
        .isEqualTo(text.replaceAll("[\u0000\u0007\uD800\u202E\uFFFF]", "\uFFFD"));
  }

  @Test
  void loadsNothing() throws Exception {
    String html = everything("text").html();

    assertThat(html).doesNotContain("http:", "https:", "url(", "@import");
    assertThat(elements(parsed(html), "*"))
        .noneMatch(element -> element.hasAttribute("src") || element.hasAttribute("href"));
  }

  @Test
  void keepsNumbersOfATableToTheRight() throws Exception {
    Table table =
        Table.of("t", Table.Heading.text("movie"), Table.Heading.number("mean"))
            .with("Heat", 3.5)
            .withStrong("Alien", 4);

    Document html = parsed(table.html(500));

    assertThat(elements(html, "td").stream().map(Element::getTextContent))
        .containsExactly("Heat", "3.5", "Alien", "4");
    assertThat(elements(html, "td", "amount").stream().map(Element::getTextContent))
        .containsExactly("3.5", "4");
    assertThat(elements(html, "tr", "strong")).hasSize(1);
  }

  @Test
  void refusesARowThatDoesNotFitItsHeadings() {
    Table table = Table.of("t", Table.Heading.text("movie"), Table.Heading.number("mean"));

    assertThatIllegalArgumentException()
        .isThrownBy(() -> table.with("Heat"))
        .withMessage("a row of 1 cells below 2 headings");
  }

  /** Which elements there are, and which attributes they have. */
  private static Set<String> words(Document page) {
    Set<String> words = new TreeSet<>();
    for (Element element : elements(page, "*")) {
      words.add(element.getTagName());
      for (int i = 0; i < element.getAttributes().getLength(); i++) {
        words.add(element.getTagName() + " " + element.getAttributes().item(i).getNodeName());
      }
    }
    return words;
  }

  /** Every kind of block and chart, the text in every place that takes one. */
  private static Page everything(String text) {
    Caption caption = new Caption(text, text, text);
    Chart[] charts = {
      LineChart.of(
              caption,
              List.of(
                  Series.of(text, List.of(Series.Point.of(1, 2), new Series.Point(2, 3, 2, 4)))))
          .marked(1, text),
      BarChart.of(caption, List.of(BarChart.Bar.of(text, 1).shownAs(text))),
      BarChart.ofDots(caption, List.of(BarChart.Bar.of(text, 1).within(0, 2))),
      new ColumnChart(caption, List.of(ColumnChart.Column.of(text, 1).shownAs(text))),
      BoxPlot.of(caption, List.of(new BoxPlot.Box(text, 1, 2, 3, 4, 5, 3, text))),
      HeatMap.ofCorrelations(
          caption, List.of(text), List.of(new HeatMap.Row(text, List.of(Double.NaN)))),
      Scatter.of(caption, List.of(new Scatter.Dot(1, 2, text)))
    };
    return Page.of(text, text)
        .with(
            Section.of(text, text)
                .with(charts)
                .with(
                    Facts.none().with(text, text),
                    new Note(text),
                    Table.of(text, Table.Heading.text(text), Table.Heading.number(text))
                        .with(text, text)))
        .from(text);
  }
}
