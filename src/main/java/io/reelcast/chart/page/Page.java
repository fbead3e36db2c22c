package io.reelcast.chart.page;

import io.reelcast.chart.draw.Markup;
import java.util.ArrayList;
import java.util.List;

/**
 * A page that needs nothing beside itself.
 *
 * @param lead what it is about, in a sentence or two
 * @param provenance where its numbers come from: lines at its foot
 */
public record Page(String title, String lead, List<Section> sections, List<String> provenance) {
  private static final int WIDTH = 1160;

  public Page {
    sections = List.copyOf(sections);
    provenance = List.copyOf(provenance);
  }

  public static Page of(String title, String lead) {
    return new Page(title, lead, List.of(), List.of());
  }

  /** The same with one more section. */
  public Page with(Section section) {
    List<Section> more = new ArrayList<>(sections);
    more.add(section);
    return new Page(title, lead, more, provenance);
  }

  /** The same with one more line at its foot. */
  public Page from(String line) {
    List<String> more = new ArrayList<>(provenance);
    more.add(line);
    return new Page(title, lead, sections, more);
  }

  /** The whole file, to be written as UTF-8. */
  public String html() {
    StringBuilder html = new StringBuilder("<!DOCTYPE html>\n<html lang='en'>\n<head>\n");
    html.append("<meta charset='utf-8'/>\n");
    html.append("<meta name='viewport' content='width=device-width, initial-scale=1'/>\n");
    html.append("<meta name='color-scheme' content='light dark'/>\n");
    html.append("<title>").append(Markup.escaped(title)).append("</title>\n");
    html.append("<style>\n").append(StyleSheet.text()).append("</style>\n</head>\n<body>\n");
    html.append("<header>\n<h1>").append(Markup.escaped(title)).append("</h1>\n");
    html.append("<p>").append(Markup.escaped(lead)).append("</p>\n</header>\n<main>\n");
    sections.forEach(section -> html.append(section.html(WIDTH)));
    html.append("</main>\n<footer>\n");
    provenance.forEach(line -> html.append("<p>").append(Markup.escaped(line)).append("</p>\n"));
    return html.append("</footer>\n</body>\n</html>\n").toString();
  }
}
