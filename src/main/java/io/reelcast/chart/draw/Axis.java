package io.reelcast.chart.draw;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The values that a chart shows from bottom to top, with a line at every round one.
 *
 * @param step from one line to the next: 1, 2 or 5 times a power of ten
 */
public record Axis(double low, double high, double step) implements Scale {
  private static final double MARGIN = 0.08;
  private static final double NARROWEST = 1e-3; // As a share of the values themselves.
  private static final int LINES = 5;

  /** One on which both values, and all between them, lie with some air around. */
  public static Axis around(double least, double greatest) {
    double middle = (least + greatest) / 2;
    double reach = width(least, greatest) * (0.5 + MARGIN);
    return new Axis(middle - reach, middle + reach, round(2 * reach / LINES));
  }

  /** One that holds zero and both values, with air only beyond the values. */
  public static Axis withZero(double least, double greatest) {
    double low = Math.min(0, least);
    double high = Math.max(0, greatest);
    double air = MARGIN * (high - low);
    double top = high > 0 || low == 0 ? high + Math.max(air, low == high ? 1 : 0) : 0;
    double bottom = low < 0 ? low - air : 0;
    return new Axis(bottom, top, round((top - bottom) / LINES));
  }

  /** One that begins and ends at the values. */
  public static Axis between(double least, double greatest) {
    double width = width(least, greatest);
    double low = least + (greatest - least - width) / 2;
    return new Axis(low, low + width, round(width / LINES));
  }

  /** The nearest of 1, 2 and 5 times a power of ten. */
  public static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double digits = step / power;
    return power * (digits < 1.5 ? 1 : digits < 3.5 ? 2 : digits < 7.5 ? 5 : 10);
  }

  @Override
  public List<Double> ticks() {
    long first = (long) Math.ceil(low / step - 1e-9);
    long last = (long) Math.floor(high / step + 1e-9);
    return LongStream.rangeClosed(first, last).mapToObj(number -> number * step).toList();
  }

  /** A round value with as many digits as its line needs. */
  @Override
  public String label(double tick) {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    return String.format(Locale.ROOT, "%,." + decimals + "f", tick == 0 ? 0.0 : tick)
        .replace('-', '−');
  }

  @Override
  public double share(double value) {
    return (value - low) / (high - low);
  }

  private static double width(double least, double greatest) {
    double middle = (least + greatest) / 2;
    double narrowest = middle == 0 ? 1 : NARROWEST * Math.abs(middle);
    return Math.max(greatest - least, narrowest);
  }
}
