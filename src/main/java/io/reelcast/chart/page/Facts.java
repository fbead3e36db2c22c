package io.reelcast.chart.page;

import io.reelcast.chart.draw.Markup;
import java.util.ArrayList;
import java.util.List;

/** Single figures, each large above its name. */
public record Facts(List<Fact> facts) implements Block {

  /** A figure as it is written, and what it counts. */
  public record Fact(String figure, String name) {}

  public Facts {
    facts = List.copyOf(facts);
  }

  public static Facts none() {
    return new Facts(List.of());
  }

  /** The same with one more. */
  public Facts with(String figure, String name) {
    List<Fact> more = new ArrayList<>(facts);
    more.add(new Fact(figure, name));
    return new Facts(more);
  }

  @Override
  public String html(int width) {
    StringBuilder html = new StringBuilder("<dl class='facts'>\n");
    for (Fact fact : facts) {
      html.append("<div><dt>").append(Markup.escaped(fact.name())).append("</dt><dd>");
      html.append(Markup.escaped(fact.figure())).append("</dd></div>\n");
    }
    return html.append("</dl>\n").toString();
  }
}
