package io.reelcast.history.open;

import java.util.Arrays;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A few floats as a value: never changed, equal when bitwise equal. */
public final class Floats {
  private final float[] values;

  private Floats(float[] values) {
    this.values = values;
  }

  public static Floats of(float... values) {
    return new Floats(values.clone());
  }

  /** So many values that are not known: NaN. */
  public static Floats unknown(int size) {
    float[] values = new float[size];
    Arrays.fill(values, Float.NaN);
    return new Floats(values);
  }

  public int size() {
    return values.length;
  }

  public float get(int index) {
    return values[index];
  }

  /** The last of these values, so many at most, and one more behind them. */
  public Floats lastWith(int most, float more) {
    int first = Math.max(0, values.length - most);
    float[] longer = Arrays.copyOfRange(values, first, values.length + 1);
    longer[longer.length - 1] = more;
    return new Floats(longer);
  }

  /** These values and others behind them. */
  public Floats with(Floats others) {
    float[] longer = Arrays.copyOf(values, values.length + others.values.length);
    System.arraycopy(others.values, 0, longer, values.length, others.values.length);
    return new Floats(longer);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Floats floats
        && Arrays.equals(values, floats.values); // Compares by floatToIntBits.
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(values);
  }

  @Override
  public String toString() {
    return IntStream.range(0, values.length)
        .mapToObj(i -> Float.toString(values[i]))
        .collect(Collectors.joining(", ", "[", "]"));
  }
}
