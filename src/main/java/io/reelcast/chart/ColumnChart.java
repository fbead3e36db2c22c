package io.reelcast.chart;

import io.reelcast.chart.draw.Axis;
import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import java.util.List;

/** Columns beside each other: a histogram, or few named amounts in their order. */
public record ColumnChart(Caption caption, List<Column> columns) implements Chart {
  private static final int HEIGHT = 210;
  private static final int GAP = 8;
  private static final double GAP_SHARE = 0.18;

  /**
   * @param amount zero or more
   * @param shown the amount as it is written
   */
  public record Column(String name, double amount, String shown) {

    public static Column of(String name, double amount) {
      return new Column(name, amount, Lettering.number(amount));
    }

    /** The same with its amount written otherwise. */
    public Column shownAs(String text) {
      return new Column(name, amount, text);
    }
  }

  public ColumnChart {
    columns = List.copyOf(columns);
  }

  @Override
  public String drawn(int width) {
    Canvas canvas = new Canvas(width, Frame.ABOVE + HEIGHT + Frame.BELOW, caption.title());
    Axis up = Axis.withZero(0, columns.stream().mapToDouble(Column::amount).max().orElse(1));
    double left = Frame.room(up);
    Axis along = Axis.between(0, Math.max(1, columns.size()));
    Frame frame = new Frame(along, up, left, Frame.ABOVE, width - left - GAP, HEIGHT);
    frame.drawUp(canvas, caption.up());
    for (int number = 0; number < columns.size(); number++) {
      draw(number, frame, canvas);
    }
    canvas.line("base", frame.left(), frame.bottom(), frame.right(), frame.bottom());
    canvas.text(
        "axis middle", frame.left() + frame.width() / 2, frame.bottom() + 36, caption.across());
    return canvas.finished();
  }

  private void draw(int number, Frame frame, Canvas canvas) {
    Column column = columns.get(number);
    double wide = frame.width() / columns.size();
    double top = frame.y(column.amount());
    canvas.rect(
        "fill c1",
        frame.x(number) + wide * GAP_SHARE / 2,
        top,
        wide * (1 - GAP_SHARE),
        frame.bottom() - top,
        column.name() + ": " + column.shown());
    double middle = frame.x(number + 0.5);
    if (number % every(wide, columns.stream().map(Column::name).toList()) == 0) {
      canvas.text("number middle", middle, frame.bottom() + 17, column.name());
    }
    if (every(wide, columns.stream().map(Column::shown).toList()) == 1) {
      canvas.text("value middle", middle, top - 5, column.shown());
    }
  }

  /** Every how manieth text can stand without touching the next. */
  private static int every(double wide, List<String> texts) {
    return (int) Math.max(1, Math.ceil((Lettering.widest(texts) + 4) / wide));
  }
}
