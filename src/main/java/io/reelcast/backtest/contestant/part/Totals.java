package io.reelcast.backtest.contestant.part;

/** The sum and the count of the numbers of each user, or of each movie. */
public final class Totals {
  private final double[] sum;
  private final double[] count;

  public Totals(int size) {
    this.sum = new double[size];
    this.count = new double[size];
  }

  public void add(int index, double number) {
    sum[index] += number;
    count[index]++;
  }

  /** Makes all numbers of one so far weigh less. */
  public void decay(int index, double share) {
    sum[index] *= share;
    count[index] *= share;
  }

  /** The mean of one's numbers; {@code otherwise} if there are none. */
  public double mean(int index, double otherwise) {
    return count[index] == 0 ? otherwise : sum[index] / count[index];
  }

  /** The mean as if there were also {@code weight} numbers of {@code prior}. */
  public double damped(int index, double prior, double weight) {
    return (sum[index] + weight * prior) / (count[index] + weight);
  }
}
