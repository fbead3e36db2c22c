package io.reelcast.model.aftermath;

import java.util.Arrays;

/**
 * What one movie got, at the distance 0, and what followed it, at each distance up to {@link
 * #REACH}: sums over all users. A surplus is what a user gave beyond the mean and his own level; a
 * bias is what his movie usually gets beyond the mean.
 */
public final class Aftermath {
  /** The furthest distance: the five next ratings after the last five. */
  public static final int REACH = 9;

  /** That of a movie that nobody rated. */
  public static final Aftermath NONE = new Aftermath();

  private final float[] counts; // [distance]
  private final float[] surpluses;
  private final float[] biases;

  Aftermath() {
    this(new float[REACH + 1], new float[REACH + 1], new float[REACH + 1]);
  }

  private Aftermath(float[] counts, float[] surpluses, float[] biases) {
    this.counts = counts;
    this.surpluses = surpluses;
    this.biases = biases;
  }

  /** One that was kept, each array by distance. */
  public static Aftermath of(float[] counts, float[] surpluses, float[] biases) {
    if (counts.length != REACH + 1 || surpluses.length != REACH + 1 || biases.length != REACH + 1) {
      throw new IllegalArgumentException("an aftermath reaches " + REACH + " ratings");
    }
    for (int distance = 0; distance <= REACH; distance++) {
      if (!(counts[distance] >= 0)
          || !Float.isFinite(counts[distance] + surpluses[distance] + biases[distance])) {
        throw new IllegalArgumentException(
            "no aftermath: %s ratings at the distance %d, surplus %s, bias %s"
                .formatted(counts[distance], distance, surpluses[distance], biases[distance]));
      }
    }
    return new Aftermath(counts.clone(), surpluses.clone(), biases.clone());
  }

  void add(int distance, double surplus, double bias) {
    counts[distance]++;
    surpluses[distance] += (float) surplus;
    biases[distance] += (float) bias;
  }

  Aftermath copy() {
    return of(counts, surpluses, biases);
  }

  /** How many ratings came so far behind. */
  public float count(int distance) {
    return counts[distance];
  }

  public float surplus(int distance) {
    return surpluses[distance];
  }

  public float bias(int distance) {
    return biases[distance];
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Aftermath aftermath
        && Arrays.equals(counts, aftermath.counts)
        && Arrays.equals(surpluses, aftermath.surpluses)
        && Arrays.equals(biases, aftermath.biases);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(surpluses);
  }
}
