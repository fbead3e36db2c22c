package io.reelcast.tuning.space;

import io.reelcast.setting.InvalidSetting;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** One of some values: numbers from the least to the greatest, or words. */
record OneOf(String name, List<String> listed) implements Dimension {
  private static final Pattern NUMBER = Pattern.compile("-?[0-9.]+(?:[eE]-?[0-9]+)?");
  private static final Pattern BETWEEN_VALUES = Pattern.compile(",(?![^\\[]*])");

  OneOf {
    listed = List.copyOf(listed);
    if (listed.isEmpty() || listed.stream().distinct().count() < listed.size()) {
      throw new InvalidSetting(
          "the values of " + name + " are " + listed + ": expected different ones");
    }
  }

  @Override
  public String at(double share) {
    return listed.get((int) (share * listed.size()));
  }

  private boolean isOfNumbers() {
    return listed.stream().allMatch(value -> NUMBER.matcher(value).matches());
  }

  /** Numbers lie where they stand in the list, and others between them. */
  @Override
  public OptionalDouble place(String value) {
    if (!isOfNumbers() || !NUMBER.matcher(value).matches()) {
      return OptionalDouble.empty();
    }
    double number = Double.parseDouble(value);
    List<Double> sorted = listed.stream().map(Double::valueOf).sorted().toList();
    double below = sorted.stream().filter(each -> each < number).count();
    double place = sorted.contains(number) ? below : below - 0.5;
    return OptionalDouble.of(Math.min(1, Math.max(0, place / Math.max(1, listed.size() - 1))));
  }

  @Override
  public Optional<List<String>> values() {
    return Optional.of(listed);
  }

  @Override
  public boolean isOfFactors() {
    return false;
  }

  /** {@code a,b,c}, or {@code low..high} of the numbers. */
  @Override
  public Dimension within(String bounds) {
    String[] ends = bounds.split("\\.\\.", -1);
    if (ends.length == 2 && isOfNumbers()) {
      double low = Dimension.number(name, ends[0]);
      double high = Dimension.number(name, ends[1]);
      List<String> left = new ArrayList<>(listed);
      left.removeIf(each -> Double.parseDouble(each) < low || Double.parseDouble(each) > high);
      return new OneOf(name, left);
    }
    return new OneOf(name, Stream.of(BETWEEN_VALUES.split(bounds)).map(String::strip).toList());
  }

  @Override
  public String described() {
    return String.join(",", listed);
  }

  @Override
  public String toString() {
    return name + " one of " + listed;
  }
}
