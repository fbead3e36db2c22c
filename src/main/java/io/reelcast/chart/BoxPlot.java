package io.reelcast.chart;

import io.reelcast.chart.draw.Axis;
import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import io.reelcast.chart.draw.LogAxis;
import io.reelcast.chart.draw.Scale;
import java.util.List;

/**
 * Spreads of values below each other: a box from the lower to the upper quartile with a line at the
 * median, whiskers around it, and a dot at the mean.
 *
 * @param hasLogarithm whether every factor of ten is equally wide
 */
public record BoxPlot(Caption caption, List<Box> boxes, boolean hasLogarithm) implements Chart {
  private static final int ROW = 26;
  private static final int THICKNESS = 15;
  private static final int GAP = 8;
  private static final double WIDEST_LABEL = 0.4; // As a share of the chart.

  /**
   * A spread, its values rising but for the mean.
   *
   * @param low where the lower whisker ends
   * @param high where the upper whisker ends
   * @param note what is written beside it, such as how many values there are
   */
  public record Box(
      String name,
      double low,
      double lowerQuartile,
      double median,
      double upperQuartile,
      double high,
      double mean,
      String note) {}

  public BoxPlot {
    boxes = List.copyOf(boxes);
  }

  public static BoxPlot of(Caption caption, List<Box> boxes) {
    return new BoxPlot(caption, boxes, false);
  }

  /** The same by its logarithm; all values must be above zero. */
  public BoxPlot byLogarithm() {
    return new BoxPlot(caption, boxes, true);
  }

  @Override
  public String drawn(int width) {
    double height = ROW * (double) boxes.size();
    Canvas canvas = new Canvas(width, GAP + height + Frame.BELOW, caption.title());
    double names =
        Math.min(
            WIDEST_LABEL * width, Lettering.widest(boxes.stream().map(Box::name).toList()) + GAP);
    double notes = Lettering.widest(boxes.stream().map(Box::note).toList()) + GAP;
    Scale scale = scale();
    Frame frame = new Frame(scale, scale, names, GAP, width - names - notes - GAP, height);
    frame.drawAcross(canvas, caption.across());
    for (int row = 0; row < boxes.size(); row++) {
      draw(boxes.get(row), frame.top() + ROW * (row + 0.5), frame, canvas);
      canvas.text("number end", width, frame.top() + ROW * (row + 0.5) + 4, boxes.get(row).note());
    }
    return canvas.finished();
  }

  private Scale scale() {
    double least = boxes.stream().mapToDouble(Box::low).min().orElse(0);
    double greatest = boxes.stream().mapToDouble(Box::high).max().orElse(1);
    return hasLogarithm ? LogAxis.between(least, greatest) : Axis.around(least, greatest);
  }

  private static void draw(Box box, double middle, Frame frame, Canvas canvas) {
    canvas.text(
        "label end",
        frame.left() - GAP,
        middle + 4,
        Lettering.cut(box.name(), frame.left() - GAP),
        box.name());
    double from = frame.x(box.lowerQuartile());
    double to = frame.x(box.upperQuartile());
    canvas.line("whisker", frame.x(box.low()), middle, from, middle);
    canvas.line("whisker", to, middle, frame.x(box.high()), middle);
    canvas.rect(
        "box", from, middle - THICKNESS / 2.0, Math.max(2, to - from), THICKNESS, hover(box));
    double median = frame.x(box.median());
    canvas.line("median", median, middle - THICKNESS / 2.0, median, middle + THICKNESS / 2.0);
    canvas.circle("mean", frame.x(box.mean()), middle, 3.5, hover(box));
  }

  private static String hover(Box box) {
    return "%s: median %s, middle half %s to %s, whiskers %s to %s, mean %s"
        .formatted(
            box.name(),
            Lettering.number(box.median()),
            Lettering.number(box.lowerQuartile()),
            Lettering.number(box.upperQuartile()),
            Lettering.number(box.low()),
            Lettering.number(box.high()),
            Lettering.number(box.mean()));
  }
}
