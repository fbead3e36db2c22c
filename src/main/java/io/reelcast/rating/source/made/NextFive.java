package io.reelcast.rating.source.made;

/** One value for each of a user's next five ratings. */
public record NextFive(double first, double second, double third, double fourth, double fifth) {

  public static final int COUNT = 5;

  /** The first five of these values. */
  static NextFive of(double[] values) {
    return new NextFive(values[0], values[1], values[2], values[3], values[4]);
  }

  /** The value {@code index} ratings behind the next one. */
  public double at(int index) {
    return switch (index) {
      case 0 -> first;
      case 1 -> second;
      case 2 -> third;
      case 3 -> fourth;
      case 4 -> fifth;
      default -> throw new IndexOutOfBoundsException(index);
    };
  }
}
