package io.reelcast.history;

/**
 * Running statistics over all accepted ratings of a user.
 *
 * @param count how many there are; also the sequence of the newest
 * @param sum their sum
 */
public record Statistics(long count, double sum) {
  static final Statistics NONE = new Statistics(0, 0);

  Statistics with(double rating) {
    return new Statistics(count + 1, sum + rating);
  }

  /** The mean, or {@code prior} of a user without ratings. */
  public double mean(double prior) {
    return count == 0 ? prior : sum / count;
  }

  /** The mean as if the user had also given {@code weight} ratings of {@code prior}. */
  public double dampedMean(double prior, double weight) {
    return count == 0 ? prior : (sum + weight * prior) / (count + weight);
  }
}
