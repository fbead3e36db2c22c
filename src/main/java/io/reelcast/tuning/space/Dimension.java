package io.reelcast.tuning.space;

import io.reelcast.setting.InvalidSetting;
import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;

/** A setting that is searched. Its values are texts as they stand in a settings file. */
public sealed interface Dimension permits Between, OneOf {
  /** The setting's name in the manual. */
  String name();

  /**
   * The value at a share of the way: equal shares are equally probable.
   *
   * @param share from 0 to less than 1
   */
  String at(double share);

  /** Where a value lies between the ends, from 0 to 1, or empty where values have no order. */
  OptionalDouble place(String value);

  /** All that it may be, or empty where that is no list. */
  Optional<List<String>> values();

  /** Whether equal factors, rather than equal differences, are equal steps. */
  boolean isOfFactors();

  /** The same within other bounds, as they are written on the command line. */
  Dimension within(String bounds);

  /** What it may be, for a reader. */
  String described();

  /** Numbers from one to another, each as probable as any other. */
  static Dimension even(String name, double low, double high) {
    return new Between(name, Between.Scale.EVEN, low, high);
  }

  /** The same, every power of ten as probable as any other. */
  static Dimension logarithmic(String name, double low, double high) {
    return new Between(name, Between.Scale.LOGARITHMIC, low, high);
  }

  /** Whole numbers, both ends among them. */
  static Dimension whole(String name, int low, int high) {
    return new Between(name, Between.Scale.WHOLE, low, high);
  }

  /** Some values, each as probable as any other. */
  static Dimension oneOf(String name, String... values) {
    return new OneOf(name, List.of(values));
  }

  /** A number in as few digits as it needs, three that count at most. */
  static String text(double number) {
    return new BigDecimal(number).round(new MathContext(3)).stripTrailingZeros().toPlainString();
  }

  /** A number of the command line. */
  static double number(String name, String text) {
    try {
      double number = Double.parseDouble(text.strip());
      if (Double.isFinite(number)) {
        return number;
      }
    } catch (NumberFormatException wrong) {
      // Refused below.
    }
    throw new InvalidSetting("the range of " + name + " has '" + text + "': expected a number");
  }
}
