package io.reelcast.chart;

import java.util.List;

/**
 * One line of a line chart.
 *
 * @param points from left to right; where a value is not a number, the line has a gap
 */
public record Series(String name, List<Point> points, Look look) {

  /** How a line is drawn. */
  public enum Look {
    /** In a colour of its own. */
    PLAIN,
    /** In a colour of its own and thicker than the others. */
    STRONG,
    /** Grey, for what others are compared with. */
    MUTED,
    /** Grey and dashed, for what no one measured: a bound or an ideal. */
    DASHED
  }

  /**
   * A point, and the interval that it surely lies in; both its ends are {@code y} where none is
   * known.
   */
  public record Point(double x, double y, double low, double high) {

    public static Point of(double x, double y) {
      return new Point(x, y, y, y);
    }

    boolean isShown() {
      return Double.isFinite(x) && Double.isFinite(y);
    }

    boolean hasInterval() {
      return low < high;
    }
  }

  public Series {
    points = List.copyOf(points);
  }

  public static Series of(String name, List<Point> points) {
    return new Series(name, points, Look.PLAIN);
  }

  /** The same, looking otherwise. */
  public Series as(Look other) {
    return new Series(name, points, other);
  }
}
