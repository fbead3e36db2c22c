package io.reelcast.tuning.space;

import io.reelcast.setting.InvalidSetting;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalDouble;

/** Numbers between two ends, both of which may occur. */
record Between(String name, Scale scale, double low, double high) implements Dimension {

  /** How numbers are spread. */
  enum Scale {
    EVEN,
    LOGARITHMIC,
    WHOLE
  }

  Between {
    if (!(low < high) || !Double.isFinite(high - low)) {
      throw new InvalidSetting(
          "the range of %s is %s to %s: expected a lower and a higher number"
              .formatted(name, Dimension.text(low), Dimension.text(high)));
    }
    if (scale == Scale.LOGARITHMIC && low <= 0) {
      throw new InvalidSetting(
          "the range of %s begins at %s: expected more than 0, as it is searched by powers of ten"
              .formatted(name, Dimension.text(low)));
    }
    if (scale == Scale.WHOLE && (low != Math.rint(low) || high != Math.rint(high))) {
      throw new InvalidSetting(
          "the range of %s is %s to %s: expected whole numbers".formatted(name, low, high));
    }
  }

  @Override
  public String at(double share) {
    double number =
        switch (scale) {
          case EVEN -> low + share * (high - low);
          case LOGARITHMIC -> low * Math.pow(high / low, share);
          case WHOLE -> low + Math.floor(share * (high - low + 1));
        };
    if (scale == Scale.WHOLE) {
      return Long.toString((long) number);
    }
    String text = Dimension.text(number);
    double rounded = Double.parseDouble(text);
    return rounded < low || rounded > high ? Double.toString(number) : text;
  }

  @Override
  public OptionalDouble place(String value) {
    double number = Double.parseDouble(value);
    double place =
        scale == Scale.LOGARITHMIC
            ? Math.log(number / low) / Math.log(high / low)
            : (number - low) / (high - low);
    return OptionalDouble.of(Math.min(1, Math.max(0, place)));
  }

  @Override
  public Optional<List<String>> values() {
    return Optional.empty();
  }

  @Override
  public boolean isOfFactors() {
    return scale == Scale.LOGARITHMIC;
  }

  /** {@code low..high}. */
  @Override
  public Dimension within(String bounds) {
    String[] ends = bounds.split("\\.\\.", -1);
    if (ends.length != 2) {
      throw new InvalidSetting(
          "the range of " + name + " is '" + bounds + "': expected for example " + described());
    }
    return new Between(
        name, scale, Dimension.number(name, ends[0]), Dimension.number(name, ends[1]));
  }

  @Override
  public String described() {
    return Dimension.text(low) + ".." + Dimension.text(high);
  }

  @Override
  public String toString() {
    return "%s %s %s..%s".formatted(name, scale.name().toLowerCase(Locale.ROOT), low, high);
  }
}
