package io.reelcast.rating.source.made.oracle;

import java.util.function.DoubleUnaryOperator;

/** A function's values at equal distances, joined by straight lines; level beyond the ends. */
public final class Curve {

  private final double from;
  private final double perUnit;
  private final double[] values;

  private Curve(double from, double perUnit, double[] values) {
    this.from = from;
    this.perUnit = perUnit;
    this.values = values;
  }

  public static Curve of(DoubleUnaryOperator function, double from, double to, int pieces) {
    double[] values = new double[pieces + 1];
    for (int index = 0; index <= pieces; index++) {
      values[index] = function.applyAsDouble(from + (to - from) * index / pieces);
    }
    return new Curve(from, pieces / (to - from), values);
  }

  public double at(double x) {
    double place = Math.min(Math.max((x - from) * perUnit, 0), values.length - 1);
    int index = Math.min((int) place, values.length - 2);
    double share = place - index;
    return values[index] + share * (values[index + 1] - values[index]);
  }
}
