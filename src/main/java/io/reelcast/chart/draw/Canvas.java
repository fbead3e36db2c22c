package io.reelcast.chart.draw;

/**
 * SVG that grows element by element. Colours and fonts come from the page's style sheet, by class;
 * a hover is shown by the browser when the pointer rests, and an empty one is none.
 */
public final class Canvas {
  private final StringBuilder svg = new StringBuilder();

  /**
   * @param title what the picture shows, for those who cannot see it
   */
  public Canvas(double width, double height, String title) {
    add(
        "<svg viewBox='0 0 %.0f %.0f' width='%.0f' height='%.0f' role='img' aria-label='%s'>",
        width, height, width, height, Markup.escaped(title));
  }

  public void line(String style, double x1, double y1, double x2, double y2) {
    add("<path class='%s' d='M%.1f %.1fL%.1f %.1f'/>", style, x1, y1, x2, y2);
  }

  /** A path in SVG's own words. */
  public void path(String style, String words) {
    add("<path class='%s' d='%s'/>", style, words);
  }

  public void rect(String style, double x, double y, double width, double height, String hover) {
    rect(style, x, y, width, height, 1, hover);
  }

  /**
   * @param strength of its colour, from 0 to 1
   */
  public void rect(
      String style,
      double x,
      double y,
      double width,
      double height,
      double strength,
      String hover) {
    add(
        "<rect class='%s' x='%.1f' y='%.1f' width='%.1f' height='%.1f'%s>%s</rect>",
        style,
        x,
        y,
        Math.max(0, width),
        Math.max(0, height),
        strength == 1 ? "" : Markup.format(" fill-opacity='%.3f'", strength),
        titled(hover));
  }

  public void circle(String style, double x, double y, double radius, String hover) {
    add(
        "<circle class='%s' cx='%.1f' cy='%.1f' r='%.1f'>%s</circle>",
        style, x, y, radius, titled(hover));
  }

  /**
   * A line of text.
   *
   * @param style classes; {@code middle} and {@code end} say which part of it stands at x
   */
  public void text(String style, double x, double y, String text) {
    text(style, x, y, text, "");
  }

  public void text(String style, double x, double y, String text, String hover) {
    add(
        "<text class='%s' x='%.1f' y='%.1f'>%s%s</text>",
        style, x, y, titled(hover), Markup.escaped(text));
  }

  /** A line of text that rises to the right. */
  public void slanted(String style, double x, double y, String text) {
    add(
        "<text class='%s' transform='translate(%.1f %.1f) rotate(-35)'>%s</text>",
        style, x, y, Markup.escaped(text));
  }

  /** Nothing may be drawn afterwards. */
  public String finished() {
    return svg.append("</svg>\n").toString();
  }

  private static String titled(String hover) {
    return hover.isEmpty() ? "" : "<title>" + Markup.escaped(hover) + "</title>";
  }

  private void add(String format, Object... values) {
    svg.append(Markup.format(format, values)).append('\n');
  }
}
