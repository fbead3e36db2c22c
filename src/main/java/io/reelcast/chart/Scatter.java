package io.reelcast.chart;

import io.reelcast.chart.draw.Axis;
import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import io.reelcast.chart.draw.LogAxis;
import io.reelcast.chart.draw.Scale;
import java.util.List;
import java.util.function.ToDoubleFunction;

/**
 * Dots at two values each.
 *
 * @param hasLogarithm whether every factor of ten across is equally wide
 * @param hasDiagonal whether there is a line where both values are the same
 */
public record Scatter(Caption caption, List<Dot> dots, boolean hasLogarithm, boolean hasDiagonal)
    implements Chart {
  private static final int HEIGHT = 300;
  private static final int RIGHT = 16;
  private static final int MANY = 200;

  /**
   * @param name shown when the pointer rests on it
   */
  public record Dot(double x, double y, String name) {}

  public Scatter {
    dots = dots.stream().filter(dot -> Double.isFinite(dot.x() + dot.y())).toList();
  }

  public static Scatter of(Caption caption, List<Dot> dots) {
    return new Scatter(caption, dots, false, false);
  }

  /** The same with x by its logarithm; all must be above zero. */
  public Scatter overLogarithm() {
    return new Scatter(caption, dots, true, hasDiagonal);
  }

  /** The same with a line where both values are the same. */
  public Scatter withDiagonal() {
    return new Scatter(caption, dots, hasLogarithm, true);
  }

  @Override
  public String drawn(int width) {
    Canvas canvas = new Canvas(width, Frame.ABOVE + HEIGHT + Frame.BELOW, caption.title());
    double leastX = least(Dot::x);
    double greatestX = greatest(Dot::x);
    Scale across =
        hasLogarithm ? LogAxis.between(leastX, greatestX) : Axis.around(leastX, greatestX);
    Scale up = Axis.around(least(Dot::y), greatest(Dot::y));
    double left = Frame.room(up);
    Frame frame = new Frame(across, up, left, Frame.ABOVE, width - left - RIGHT, HEIGHT);
    frame.drawUp(canvas, caption.up());
    frame.drawAcross(canvas, caption.across());
    if (hasDiagonal) {
      double from = Math.max(leastX, least(Dot::y));
      double to = Math.min(greatestX, greatest(Dot::y));
      canvas.line("mark", frame.x(from), frame.y(from), frame.x(to), frame.y(to));
    }
    for (Dot dot : dots) {
      canvas.circle(
          "speck c1",
          frame.x(dot.x()),
          frame.y(dot.y()),
          dots.size() > MANY ? 2.5 : 4,
          dot.name() + ": " + Lettering.number(dot.x()) + ", " + Lettering.number(dot.y()));
    }
    return canvas.finished();
  }

  private double least(ToDoubleFunction<Dot> value) {
    return dots.stream().mapToDouble(value).min().orElse(0);
  }

  private double greatest(ToDoubleFunction<Dot> value) {
    return dots.stream().mapToDouble(value).max().orElse(1);
  }
}
