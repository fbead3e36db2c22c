package io.reelcast.chart.page;

import io.reelcast.chart.draw.Markup;

/** A paragraph of plain text. */
public record Note(String text) implements Block {

  @Override
  public String html(int width) {
    return "<p class='note'>" + Markup.escaped(text) + "</p>\n";
  }
}
