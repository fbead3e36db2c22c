package io.reelcast.scoring.drift;

/**
 * What is left of values that came one after another.
 *
 * @param squares the sum of their squared distances from their mean
 */
record Portion(long count, double mean, double squares) {
  static final Portion NONE = new Portion(0, 0, 0);

  static Portion of(double value) {
    return new Portion(1, value, 0);
  }

  /** Both together, of which not both are empty, by Chan, Golub and LeVeque's formula. */
  Portion and(Portion other) {
    long both = count + other.count;
    double distance = other.mean - mean;
    double share = (double) other.count / both;
    return new Portion(
        both,
        mean + distance * share,
        squares + other.squares + distance * distance * share * count);
  }

  double variance() {
    return squares / count;
  }
}
