package io.reelcast.model.factor;

import io.reelcast.history.past.MovieKey;

/** The factors of one movie; immutable. */
public final class MovieVector {
  private static final long PRIME = 0x100000001b3L;

  private final String movieId;
  private final float surplus;
  private final float[] vector;
  private final double length; // of its factors but for the first

  /**
   * @param surplus how much more than the mean it gets of a user without taste
   * @param own its factors but for the first, which is 1
   */
  public MovieVector(String movieId, float surplus, float[] own) {
    this.movieId = movieId;
    this.surplus = surplus;
    this.vector = new float[own.length + 1];
    this.vector[0] = 1;
    System.arraycopy(own, 0, vector, 1, own.length);
    double squares = 0;
    for (double factor : own) {
      squares = Math.fma(factor, factor, squares);
    }
    this.length = Math.sqrt(squares);
    if (!Double.isFinite(surplus + length)) {
      throw new IllegalArgumentException("movie " + movieId + " has no finite factors");
    }
  }

  public String movieId() {
    return movieId;
  }

  public float surplus() {
    return surplus;
  }

  /** How many there are, the first among them. */
  public int size() {
    return vector.length;
  }

  public float factor(int number) {
    return vector[number];
  }

  /** How like another movie of as many factors it is: their cosine, 0 where one has none. */
  public float likeness(MovieVector other) {
    double lengths = length * other.length;
    if (!(lengths > 0)) {
      return 0;
    }
    double product = 0;
    for (int factor = 1; factor < vector.length; factor++) {
      product = Math.fma((double) vector[factor], other.vector[factor], product);
    }
    return (float) (product / lengths);
  }

  /** All of them, not to be changed. */
  public float[] vector() {
    return vector;
  }

  long bits() {
    long hash = mixed(MovieKey.of(movieId), Float.floatToIntBits(surplus));
    for (float factor : vector) {
      hash = mixed(hash, Float.floatToIntBits(factor));
    }
    return hash;
  }

  /** A sum alone would not tell a change in one number from one in a number beside it. */
  static long mixed(long hash, long more) {
    long sum = hash * PRIME + more;
    return sum ^ (sum >>> 32);
  }
}
