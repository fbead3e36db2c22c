package io.reelcast.chart.page;

import io.reelcast.chart.draw.Markup;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Rows of cells below their headings; numbers stand to the right. */
public record Table(String title, List<Heading> headings, List<Row> rows) implements Block {

  /** What stands above a column. */
  public record Heading(String text, boolean isOfNumbers) {

    public static Heading text(String text) {
      return new Heading(text, false);
    }

    public static Heading number(String text) {
      return new Heading(text, true);
    }
  }

  /**
   * @param isStrong whether it stands out
   */
  public record Row(List<String> cells, boolean isStrong) {

    public Row {
      cells = List.copyOf(cells);
    }
  }

  public Table {
    headings = List.copyOf(headings);
    rows = List.copyOf(rows);
    for (Row row : rows) {
      if (row.cells().size() != headings.size()) {
        throw new IllegalArgumentException(
            "a row of " + row.cells().size() + " cells below " + headings.size() + " headings");
      }
    }
  }

  /** One without rows. */
  public static Table of(String title, Heading... headings) {
    return new Table(title, List.of(headings), List.of());
  }

  /** The same with one more row. */
  public Table with(Object... cells) {
    return with(false, cells);
  }

  /** The same with one more row, which stands out. */
  public Table withStrong(Object... cells) {
    return with(true, cells);
  }

  private Table with(boolean isStrong, Object... cells) {
    List<Row> more = new ArrayList<>(rows);
    more.add(new Row(Stream.of(cells).map(String::valueOf).toList(), isStrong));
    return new Table(title, headings, more);
  }

  @Override
  public String html(int width) {
    StringBuilder html = new StringBuilder("<div class='table'><table>\n");
    if (!title.isEmpty()) {
      html.append("<caption>").append(Markup.escaped(title)).append("</caption>\n");
    }
    html.append("<thead><tr>");
    for (Heading heading : headings) {
      cell("th", heading, heading.text(), html);
    }
    html.append("</tr></thead>\n<tbody>\n");
    for (Row row : rows) {
      html.append(row.isStrong() ? "<tr class='strong'>" : "<tr>");
      for (int column = 0; column < headings.size(); column++) {
        cell("td", headings.get(column), row.cells().get(column), html);
      }
      html.append("</tr>\n");
    }
    return html.append("</tbody></table></div>\n").toString();
  }

  private static void cell(String tag, Heading heading, String text, StringBuilder html) {
    html.append('<').append(tag).append(heading.isOfNumbers() ? " class='amount'>" : ">");
    html.append(Markup.escaped(text)).append("</").append(tag).append('>');
  }
}
