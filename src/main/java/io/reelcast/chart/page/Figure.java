package io.reelcast.chart.page;

import io.reelcast.chart.Chart;
import io.reelcast.chart.draw.Markup;

/** A chart below its title. */
public record Figure(Chart chart) implements Block {

  @Override
  public String html(int width) {
    return "<figure><figcaption>"
        + Markup.escaped(chart.caption().title())
        + "</figcaption>\n"
        + chart.drawn(width)
        + "</figure>\n";
  }
}
