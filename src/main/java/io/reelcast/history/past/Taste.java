package io.reelcast.history.past;

import java.util.Arrays;

/**
 * What a user's ratings say of his taste, told in a {@link Basis}: the normal equations of the
 * vector that explains best how his ratings differ from what is expected, newer ratings weighing
 * more. Immutable.
 */
public final class Taste {
  /** How many factors there may be: with more, a user's state would be larger than 4 KB. */
  public static final int MOST_FACTORS = 17;

  /** That of a user without ratings, in no basis. */
  public static final Taste NONE = new Taste(0, new float[0], new float[0]);

  private final long generation;
  private final float[] evidence; // [row · (row + 1) / 2 + column], column ≤ row
  private final float[] pull; // [factor]

  private Taste(long generation, float[] evidence, float[] pull) {
    this.generation = generation;
    this.evidence = evidence;
    this.pull = pull;
  }

  /** One that was kept. */
  public static Taste of(long generation, float[] evidence, float[] pull) {
    if (evidence.length != pull.length * (pull.length + 1) / 2) {
      throw new IllegalArgumentException(
          "no taste: evidence of %d numbers for %d factors"
              .formatted(evidence.length, pull.length));
    }
    return new Taste(generation, evidence.clone(), pull.clone());
  }

  /** That of a user without ratings. */
  static Taste unknownIn(Basis basis) {
    int size = basis.size();
    return new Taste(basis.generation(), new float[size * (size + 1) / 2], new float[size]);
  }

  /** Once a rating is taken in. */
  Taste with(long movieKey, double rating, Basis basis) {
    float[] factors = basis.vector(movieKey);
    float surplus = (float) rating - basis.expected(movieKey);
    float[] moreEvidence = new float[evidence.length];
    float[] morePull = new float[pull.length];
    int at = 0;
    for (int row = 0; row < pull.length; row++) {
      morePull[row] = Math.fma(factors[row], surplus, basis.decay() * pull[row]);
      for (int column = 0; column <= row; column++, at++) {
        moreEvidence[at] = Math.fma(factors[row], factors[column], basis.decay() * evidence[at]);
      }
    }
    return new Taste(generation, moreEvidence, morePull);
  }

  /** As if every rating weighed less. */
  Taste faded(float left, long later) {
    float[] lessEvidence = evidence.clone();
    float[] lessPull = pull.clone();
    for (int i = 0; i < evidence.length; i++) {
      lessEvidence[i] *= left;
    }
    for (int i = 0; i < pull.length; i++) {
      lessPull[i] *= left;
    }
    return new Taste(later, lessEvidence, lessPull);
  }

  public long generation() {
    return generation;
  }

  /** How many factors it is told in. */
  public int size() {
    return pull.length;
  }

  /** The matrix of the normal equations, without any prior: its lower triangle by rows. */
  public float evidence(int row, int column) {
    return evidence[row * (row + 1) / 2 + column];
  }

  /** Their right side. */
  public float pull(int factor) {
    return pull[factor];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Taste taste
        && generation == taste.generation
        && Arrays.equals(evidence, taste.evidence)
        && Arrays.equals(pull, taste.pull);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(pull);
  }

  @Override
  public String toString() {
    return "taste in basis " + Long.toHexString(generation) + ": " + Arrays.toString(pull);
  }
}
