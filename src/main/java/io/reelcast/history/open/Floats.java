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

  public int size() {
    return values.length;
  }

  public float get(int index) {
    return values[index];
  }

  /** The same values without the first one. */
  Floats withoutFirst() {
    return new Floats(Arrays.copyOfRange(values, 1, values.length));
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
