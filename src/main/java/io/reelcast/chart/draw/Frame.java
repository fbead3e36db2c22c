package io.reelcast.chart.draw;

import java.util.List;

/**
 * The area that values are drawn in, and the scales beside it.
 *
 * @param left from the canvas's left to the area
 * @param top from the canvas's top to the area
 */
public record Frame(Scale across, Scale up, double left, double top, double width, double height) {
  /** Pixels above an area, where the upward scale's title stands. */
  public static final int ABOVE = 28;

  /** Pixels below an area, where labels and the scale's title stand. */
  public static final int BELOW = 44;

  private static final int GAP = 8;
  private static final int BASE_LINE = 4;

  /** Pixels to the left of an area, for the labels of its scale. */
  public static double room(Scale up) {
    List<String> labels = up.ticks().stream().map(up::label).toList();
    return Lettering.widest(labels) + GAP + 6;
  }

  public double x(double value) {
    return left + width * across.share(value);
  }

  public double y(double value) {
    return top + height * (1 - up.share(value));
  }

  public double right() {
    return left + width;
  }

  public double bottom() {
    return top + height;
  }

  /** Lines at the upward scale's round values, with its title above them. */
  public void drawUp(Canvas canvas, String title) {
    for (double tick : up.ticks()) {
      canvas.line("grid", left, y(tick), right(), y(tick));
      canvas.text("number end", left - GAP, y(tick) + BASE_LINE, up.label(tick));
    }
    canvas.text("axis", Math.max(0, left - room(up)), top - 14, title);
  }

  /** Lines at the scale's round values, with its title below them. */
  public void drawAcross(Canvas canvas, String title) {
    List<Double> ticks = across.ticks();
    int every = every(ticks);
    int first = Math.max(0, ticks.indexOf(0.0)) % every;
    for (int number = 0; number < ticks.size(); number++) {
      double x = x(ticks.get(number));
      canvas.line("grid", x, top, x, bottom());
      if (number % every == first) {
        canvas.text("number middle", x, bottom() + 17, across.label(ticks.get(number)));
      }
    }
    canvas.text("axis middle", left + width / 2, bottom() + 36, title);
  }

  /** Every how manieth label can stand without touching the next. */
  private int every(List<Double> ticks) {
    double widest = Lettering.widest(ticks.stream().map(across::label).toList()) + GAP;
    double closest = width;
    for (int number = 1; number < ticks.size(); number++) {
      closest = Math.min(closest, x(ticks.get(number)) - x(ticks.get(number - 1)));
    }
    return (int) Math.max(1, Math.ceil(widest / Math.max(1, closest)));
  }
}
