package io.reelcast.chart;

import io.reelcast.chart.draw.Axis;
import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import java.util.List;
import java.util.stream.DoubleStream;

/**
 * Named values below each other, each with its number and, where it has one, its interval.
 *
 * @param asDots whether a value is a dot on a scale that need not begin at zero, instead of a bar
 *     from zero
 */
public record BarChart(Caption caption, List<Bar> bars, boolean asDots) implements Chart {
  private static final int ROW = 22;
  private static final int THICKNESS = 14;
  private static final int GAP = 8;
  private static final double WIDEST_LABEL = 0.4; // As a share of the chart.

  /**
   * @param low the lower end of its interval, or the value itself
   * @param high the upper end of its interval, or the value itself
   * @param shown the value as it is written
   * @param isStrong whether it stands out
   */
  public record Bar(
      String name, double value, double low, double high, String shown, boolean isStrong) {

    public static Bar of(String name, double value) {
      return new Bar(name, value, value, value, Lettering.number(value), false);
    }

    /** The same with an interval. */
    public Bar within(double from, double to) {
      return new Bar(name, value, from, to, shown, isStrong);
    }

    /** The same with its value written otherwise. */
    public Bar shownAs(String text) {
      return new Bar(name, value, low, high, text, isStrong);
    }

    /** The same, standing out. */
    public Bar strong() {
      return new Bar(name, value, low, high, shown, true);
    }
  }

  public BarChart {
    bars = List.copyOf(bars);
  }

  public static BarChart of(Caption caption, List<Bar> bars) {
    return new BarChart(caption, bars, false);
  }

  /** Values as dots on a scale that need not begin at zero. */
  public static BarChart ofDots(Caption caption, List<Bar> bars) {
    return new BarChart(caption, bars, true);
  }

  @Override
  public String drawn(int width) {
    double height = ROW * (double) bars.size();
    Canvas canvas = new Canvas(width, GAP + height + Frame.BELOW, caption.title());
    double names =
        Math.min(
            WIDEST_LABEL * width, Lettering.widest(bars.stream().map(Bar::name).toList()) + GAP);
    Axis scale = scale();
    Frame frame = new Frame(scale, scale, names, GAP, width - names - numbersRoom() - GAP, height);
    frame.drawAcross(canvas, caption.across());
    if (!asDots) {
      canvas.line("base", frame.x(0), frame.top(), frame.x(0), frame.bottom());
    }
    for (int row = 0; row < bars.size(); row++) {
      draw(bars.get(row), frame.top() + ROW * (row + 0.5), frame, canvas);
    }
    return canvas.finished();
  }

  private Axis scale() {
    double least = values().min().orElse(0);
    double greatest = values().max().orElse(1);
    return asDots ? Axis.around(least, greatest) : Axis.withZero(least, greatest);
  }

  private DoubleStream values() {
    return bars.stream()
        .flatMapToDouble(bar -> DoubleStream.of(bar.value(), bar.low(), bar.high()))
        .filter(Double::isFinite);
  }

  private void draw(Bar bar, double middle, Frame frame, Canvas canvas) {
    canvas.text(
        bar.isStrong() ? "label end bold" : "label end",
        frame.left() - GAP,
        middle + 4,
        Lettering.cut(bar.name(), frame.left() - GAP),
        bar.name());
    String colour = bar.isStrong() ? "c2" : "c1";
    String hover = bar.name() + ": " + bar.shown();
    if (!Double.isFinite(bar.value())) {
      canvas.text("number", frame.left() + GAP, middle + 4, bar.shown());
      return;
    }
    double at = frame.x(bar.value());
    if (!asDots) {
      double zero = frame.x(0);
      canvas.rect(
          "fill " + colour,
          Math.min(zero, at),
          middle - THICKNESS / 2.0,
          Math.abs(at - zero),
          THICKNESS,
          hover);
    }
    if (bar.low() < bar.high()) {
      canvas.line("whisker", frame.x(bar.low()), middle, frame.x(bar.high()), middle);
      canvas.line("whisker", frame.x(bar.low()), middle - 4, frame.x(bar.low()), middle + 4);
      canvas.line("whisker", frame.x(bar.high()), middle - 4, frame.x(bar.high()), middle + 4);
    }
    if (asDots) {
      canvas.circle("fill " + colour, at, middle, 4.5, hover);
    }
    canvas.text("value end", frame.right() + numbersRoom(), middle + 4, bar.shown());
  }

  private double numbersRoom() {
    return Lettering.widest(bars.stream().map(Bar::shown).toList()) + 2 * GAP;
  }
}
