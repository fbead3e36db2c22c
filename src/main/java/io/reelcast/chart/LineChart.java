package io.reelcast.chart;

import io.reelcast.chart.Series.Look;
import io.reelcast.chart.Series.Point;
import io.reelcast.chart.draw.Axis;
import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import io.reelcast.chart.draw.LogAxis;
import io.reelcast.chart.draw.Markup;
import io.reelcast.chart.draw.Scale;
import io.reelcast.chart.draw.Spread;
import io.reelcast.chart.draw.TimeAxis;
import java.util.ArrayList;
import java.util.DoubleSummaryStatistics;
import java.util.List;
import java.util.function.ToDoubleFunction;
import java.util.stream.Stream;

/**
 * Lines over a common scale, each with its name beside its end.
 *
 * @param hasZero whether the upward scale begins at zero
 * @param marks places on the scale across that have a name
 */
public record LineChart(
    Caption caption, List<Series> series, Across across, boolean hasZero, List<Mark> marks)
    implements Chart {
  private static final int HEIGHT = 250;
  private static final int APART = 16;
  private static final int GAP = 10;
  private static final int WIDEST_NAME = 220;
  private static final int COLOURS = 8;
  private static final int DOTS_UP_TO = 40;

  /** What runs from left to right. */
  public enum Across {
    NUMBER,
    /** Numbers above zero, every factor of ten equally wide. */
    LOGARITHM,
    /** Seconds since 1970 UTC. */
    TIME
  }

  /** A named place on the scale across. */
  public record Mark(double x, String name) {}

  public LineChart {
    series = List.copyOf(series);
    marks = List.copyOf(marks);
  }

  public static LineChart of(Caption caption, List<Series> series) {
    return new LineChart(caption, series, Across.NUMBER, false, List.of());
  }

  /** The same with x as seconds since 1970 UTC. */
  public LineChart overTime() {
    return new LineChart(caption, series, Across.TIME, hasZero, marks);
  }

  /** The same with x by its logarithm. */
  public LineChart overLogarithm() {
    return new LineChart(caption, series, Across.LOGARITHM, hasZero, marks);
  }

  /** The same with a scale that begins at zero. */
  public LineChart fromZero() {
    return new LineChart(caption, series, across, true, marks);
  }

  /** The same with a name at one more place. */
  public LineChart marked(double x, String name) {
    List<Mark> more = new ArrayList<>(marks);
    more.add(new Mark(x, name));
    return new LineChart(caption, series, across, hasZero, more);
  }

  @Override
  public String drawn(int width) {
    List<Series> shown =
        series.stream().filter(one -> one.points().stream().anyMatch(Point::isShown)).toList();
    double height = Math.max(HEIGHT, APART * (double) shown.size());
    Canvas canvas = new Canvas(width, Frame.ABOVE + height + Frame.BELOW, caption.title());
    Frame frame = frame(shown, width, height);
    frame.drawUp(canvas, caption.up());
    frame.drawAcross(canvas, caption.across());
    marks.forEach(mark -> draw(mark, frame, canvas));
    for (int number = 0; number < shown.size(); number++) {
      draw(shown.get(number), colour(shown, number), frame, canvas);
    }
    name(shown, frame, canvas);
    return canvas.finished();
  }

  private Frame frame(List<Series> shown, int width, double height) {
    DoubleSummaryStatistics x = range(shown, Point::x, Point::x);
    DoubleSummaryStatistics y = range(shown, Point::low, Point::high);
    Scale up =
        hasZero ? Axis.withZero(y.getMin(), y.getMax()) : Axis.around(y.getMin(), y.getMax());
    Scale along =
        switch (across) {
          case NUMBER -> Axis.between(x.getMin(), x.getMax());
          case LOGARITHM -> LogAxis.between(x.getMin(), x.getMax());
          case TIME -> TimeAxis.between(x.getMin(), x.getMax());
        };
    double left = Frame.room(up);
    double names =
        Math.min(
            WIDEST_NAME, 1.1 * Lettering.widest(shown.stream().map(Series::name).toList()) + 4);
    return new Frame(along, up, left, Frame.ABOVE, width - left - names - GAP, height);
  }

  /** Of all finite values; from 0 to 1 where there is none. */
  private static DoubleSummaryStatistics range(
      List<Series> shown, ToDoubleFunction<Point> one, ToDoubleFunction<Point> other) {
    DoubleSummaryStatistics range =
        shown.stream()
            .flatMap(line -> line.points().stream())
            .filter(Point::isShown)
            .flatMap(point -> Stream.of(one.applyAsDouble(point), other.applyAsDouble(point)))
            .filter(Double::isFinite)
            .mapToDouble(Double::doubleValue)
            .summaryStatistics();
    return range.getCount() > 0 ? range : new DoubleSummaryStatistics(2, 0, 1, 1);
  }

  /** Grey lines take no colour from the others. */
  private static String colour(List<Series> shown, int number) {
    Look look = shown.get(number).look();
    if (look == Look.MUTED || look == Look.DASHED) {
      return look == Look.MUTED ? "muted" : "muted dashed";
    }
    long before =
        shown.subList(0, number).stream()
            .filter(line -> line.look() == Look.PLAIN || line.look() == Look.STRONG)
            .count();
    String again = before / COLOURS % 2 == 1 ? " dashed" : "";
    String strength = look == Look.STRONG ? " strong" : "";
    return "c" + (before % COLOURS + 1) + again + strength;
  }

  private static void draw(Mark mark, Frame frame, Canvas canvas) {
    double x = frame.x(mark.x());
    canvas.line("mark", x, frame.top(), x, frame.bottom());
    canvas.text("number", x + 5, frame.top() + 11, mark.name());
  }

  private void draw(Series line, String colour, Frame frame, Canvas canvas) {
    if (line.points().stream().anyMatch(point -> point.isShown() && point.hasInterval())) {
      canvas.path("band " + colour, band(line.points(), frame));
    }
    canvas.path("line " + colour, path(line.points(), frame));
    if (line.points().size() > DOTS_UP_TO || line.look() == Look.DASHED) {
      return;
    }
    line.points().stream()
        .filter(Point::isShown)
        .forEach(
            point ->
                canvas.circle(
                    "dot " + colour,
                    frame.x(point.x()),
                    frame.y(point.y()),
                    2.5,
                    line.name()
                        + ", "
                        + frame.across().label(point.x())
                        + ": "
                        + Lettering.number(point.y())));
  }

  private static String path(List<Point> points, Frame frame) {
    StringBuilder path = new StringBuilder();
    boolean isDown = false;
    for (Point point : points) {
      if (point.isShown()) {
        path.append(isDown ? 'L' : 'M').append(at(frame.x(point.x()), frame.y(point.y())));
      }
      isDown = point.isShown();
    }
    return path.toString();
  }

  /** There along the upper ends, and back along the lower ones. */
  private static String band(List<Point> points, Frame frame) {
    StringBuilder there = new StringBuilder();
    StringBuilder back = new StringBuilder();
    for (Point point : points) {
      if (point.isShown() && point.low() <= point.high()) {
        there.append(there.isEmpty() ? 'M' : 'L');
        there.append(at(frame.x(point.x()), frame.y(point.high())));
        back.insert(0, 'L' + at(frame.x(point.x()), frame.y(point.low())));
      }
    }
    return there.append(back).append('Z').toString();
  }

  private static String at(double x, double y) {
    return Markup.format("%.1f %.1f", x, y);
  }

  private static void name(List<Series> shown, Frame frame, Canvas canvas) {
    List<Point> ends =
        shown.stream()
            .map(line -> line.points().stream().filter(Point::isShown).reduce((a, b) -> b))
            .map(end -> end.orElseThrow())
            .toList();
    double[] wishes = ends.stream().mapToDouble(end -> frame.y(end.y())).toArray();
    double[] places = Spread.of(wishes, frame.top(), frame.bottom(), APART);
    for (int number = 0; number < places.length; number++) {
      double from = frame.x(ends.get(number).x());
      String colour = colour(shown, number);
      if (Math.abs(places[number] - wishes[number]) > 3 || from < frame.right() - 1) {
        canvas.path(
            "leader " + colour,
            "M" + at(from + 2, wishes[number]) + "L" + at(frame.right() + GAP - 2, places[number]));
      }
      canvas.text(
          "name " + colour,
          frame.right() + GAP,
          places[number] + 4,
          Lettering.cut(shown.get(number).name(), WIDEST_NAME - GAP),
          shown.get(number).name());
    }
  }
}
