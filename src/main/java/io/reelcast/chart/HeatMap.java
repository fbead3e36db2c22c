package io.reelcast.chart;

import io.reelcast.chart.draw.Canvas;
import io.reelcast.chart.draw.Frame;
import io.reelcast.chart.draw.Lettering;
import io.reelcast.chart.draw.Markup;
import java.util.List;

/**
 * A table whose cells are the more coloured the greater their value, in one colour above zero and
 * another one below.
 *
 * @param rows a value for every column in each; not a number where there is none
 * @param full the value, or its negative, that is coloured fully
 * @param hasNumbers whether values are written into the cells
 */
public record HeatMap(
    Caption caption, List<String> columnNames, List<Row> rows, double full, boolean hasNumbers)
    implements Chart {
  private static final int ROW = 26;
  private static final int GAP = 8;
  private static final double LIGHT = 0.55;
  private static final double WIDEST_LABEL = 0.3; // As a share of the chart.

  /** A row of values. */
  public record Row(String name, List<Double> values) {

    public Row {
      values = List.copyOf(values);
    }
  }

  public HeatMap {
    columnNames = List.copyOf(columnNames);
    rows = List.copyOf(rows);
  }

  /** Of coefficients from −1 to 1, with their numbers. */
  public static HeatMap ofCorrelations(Caption caption, List<String> columnNames, List<Row> rows) {
    return new HeatMap(caption, columnNames, rows, 1, true);
  }

  /** Of amounts of which the greatest is coloured fully. */
  public static HeatMap ofAmounts(Caption caption, List<String> columnNames, List<Row> rows) {
    double greatest =
        rows.stream()
            .flatMap(row -> row.values().stream())
            .mapToDouble(Double::doubleValue)
            .filter(Double::isFinite)
            .max()
            .orElse(1);
    return new HeatMap(caption, columnNames, rows, Math.max(greatest, Double.MIN_NORMAL), false);
  }

  @Override
  public String drawn(int width) {
    double names =
        Math.min(
            WIDEST_LABEL * width, Lettering.widest(rows.stream().map(Row::name).toList()) + GAP);
    double wide = (width - names) / Math.max(1, columnNames.size());
    boolean isSlanted = Lettering.widest(columnNames) + GAP > wide && hasNumbers;
    double top = isSlanted ? 20 + 0.6 * Lettering.widest(columnNames) : 22;
    double right = isSlanted ? 0.6 * Lettering.widest(columnNames) : 0;
    wide = (width - names - right) / Math.max(1, columnNames.size());
    double height = top + ROW * (double) rows.size();
    Canvas canvas =
        new Canvas(width, height + (caption.across().isEmpty() ? 4 : Frame.BELOW), caption.title());
    for (int column = 0; column < columnNames.size(); column++) {
      double x = names + wide * (column + 0.5);
      if (isSlanted) {
        canvas.slanted("number", x, top - 6, columnNames.get(column));
      } else {
        canvas.text("number middle", x, top - 8, columnNames.get(column));
      }
    }
    for (int row = 0; row < rows.size(); row++) {
      draw(rows.get(row), names, wide, top + ROW * (double) row, canvas);
    }
    canvas.text("axis middle", names + (width - names) / 2, height + 24, caption.across());
    return canvas.finished();
  }

  private void draw(Row row, double left, double wide, double top, Canvas canvas) {
    canvas.text(
        "label end", left - GAP, top + ROW / 2.0 + 4, Lettering.cut(row.name(), left), row.name());
    for (int column = 0; column < row.values().size(); column++) {
      double value = row.values().get(column);
      double strength = Double.isFinite(value) ? Math.min(1, Math.abs(value) / full) : 0;
      double x = left + wide * column;
      String hover = row.name() + ", " + columnNames.get(column) + ": " + Lettering.number(value);
      canvas.rect("cell", x, top, wide - 1.5, ROW - 1.5, hover);
      canvas.rect(value < 0 ? "below" : "above", x, top, wide - 1.5, ROW - 1.5, strength, hover);
      if (hasNumbers) {
        canvas.text(
            strength > LIGHT ? "cellnumber middle strong" : "cellnumber middle",
            x + wide / 2 - 0.75,
            top + ROW / 2.0 + 3.5,
            Double.isFinite(value) ? Markup.format("%.2f", value).replace('-', '−') : "–",
            hover);
      }
    }
  }
}
