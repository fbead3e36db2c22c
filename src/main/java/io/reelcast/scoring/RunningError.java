package io.reelcast.scoring;

/** The error of many predictions, summed as they come. Not for several threads. */
public final class RunningError {
  private long count;
  private double squares;
  private double absolutes;

  public void add(double predicted, double outcome) {
    double error = predicted - outcome;
    count++;
    squares += error * error;
    absolutes += Math.abs(error);
  }

  public long count() {
    return count;
  }

  /** Root mean squared error; NaN of none. */
  public double rmse() {
    return Math.sqrt(squares / count);
  }

  /** Mean absolute error; NaN of none. */
  public double mae() {
    return absolutes / count;
  }
}
