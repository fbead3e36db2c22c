package io.reelcast.exploration.measure;

import java.util.Arrays;
import java.util.stream.DoubleStream;

/** Numbers at places from 0 on, as many as are needed; each is zero at first. */
public final class Growing {
  private double[] numbers = new double[1024];
  private int size;

  public double at(int place) {
    return place < size ? numbers[place] : 0;
  }

  public void set(int place, double number) {
    if (place >= numbers.length) {
      numbers = Arrays.copyOf(numbers, Math.max(place + 1, Math.multiplyExact(2, numbers.length)));
    }
    size = Math.max(size, place + 1);
    numbers[place] = number;
  }

  public void add(int place, double number) {
    set(place, at(place) + number);
  }

  /** One more than the last place that was written. */
  public int size() {
    return size;
  }

  public DoubleStream stream() {
    return Arrays.stream(numbers, 0, size);
  }
}
