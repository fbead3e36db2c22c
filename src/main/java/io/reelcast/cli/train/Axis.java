package io.reelcast.cli.train;

import java.util.List;
import java.util.Locale;
import java.util.stream.LongStream;

/**
 * The values that a panel shows from bottom to top, with a line at every round one.
 *
 * @param step from one line to the next: 1, 2 or 5 times a power of ten
 */
record Axis(double low, double high, double step) {
  private static final double MARGIN = 0.08;
  private static final double NARROWEST = 1e-3; // As a share of the values themselves.
  private static final int LINES = 5;

  /** One on which both values, and all between them, lie with some air around. */
  static Axis around(double least, double greatest) {
    double middle = (least + greatest) / 2;
    double narrowest = middle == 0 ? 1 : NARROWEST * Math.abs(middle);
    double width = Math.max(greatest - least, narrowest);
    double reach = width * (0.5 + MARGIN);
    return new Axis(middle - reach, middle + reach, round(2 * reach / LINES));
  }

  /** The nearest of 1, 2 and 5 times a power of ten. */
  static double round(double step) {
    double power = Math.pow(10, Math.floor(Math.log10(step)));
    double digits = step / power;
    return power * (digits < 1.5 ? 1 : digits < 3.5 ? 2 : digits < 7.5 ? 5 : 10);
  }

  /** The round values. */
  List<Double> ticks() {
    return LongStream.rangeClosed((long) Math.ceil(low / step), (long) Math.floor(high / step))
        .mapToObj(number -> number * step)
        .toList();
  }

  /** A round value with as many digits as its line needs. */
  String label(double tick) {
    int decimals = (int) Math.max(0, Math.ceil(-Math.log10(step) - 1e-9));
    return String.format(Locale.ROOT, "%." + decimals + "f", tick);
  }

  /** Where a value lies, from 0 at the bottom to 1 at the top. */
  double share(double value) {
    return (value - low) / (high - low);
  }
}
