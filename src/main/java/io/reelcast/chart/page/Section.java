package io.reelcast.chart.page;

import io.reelcast.chart.Chart;
import io.reelcast.chart.draw.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/**
 * A headed part of a page.
 *
 * @param explanation what the reader finds here, in a sentence or two
 * @param rows blocks, those of a row beside each other
 */
public record Section(String title, String explanation, List<List<Block>> rows) {
  private static final int GAP = 32;

  public Section {
    rows = rows.stream().map(List::copyOf).toList();
  }

  public static Section of(String title, String explanation) {
    return new Section(title, explanation, List.of());
  }

  /** The same with one more row: blocks beside each other, equally wide. */
  public Section with(Block... beside) {
    List<List<Block>> more = new ArrayList<>(rows);
    more.add(List.of(beside));
    return new Section(title, explanation, more);
  }

  /** The same with one more row of charts. */
  public Section with(Chart... beside) {
    return with(Stream.of(beside).map(Figure::new).toArray(Block[]::new));
  }

  String html(int width) {
    StringBuilder html = new StringBuilder("<section>\n");
    html.append("<h2>").append(Markup.escaped(title)).append("</h2>\n");
    html.append("<p>").append(Markup.escaped(explanation)).append("</p>\n");
    for (List<Block> row : rows) {
      html.append("<div class='row of").append(row.size()).append("'>\n");
      int each = (width - GAP * (row.size() - 1)) / Math.max(1, row.size());
      row.forEach(block -> html.append("<div>").append(block.html(each)).append("</div>\n"));
      html.append("</div>\n");
    }
    return html.append("</section>\n").toString();
  }
}
