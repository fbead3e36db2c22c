package io.reelcast.scoring.board;

/**
 * How large errors were; NaN of none.
 *
 * @param count how many there were
 * @param rmse root mean squared
 * @param mae mean absolute
 */
public record MeanError(long count, double rmse, double mae) {
  static MeanError of(double count, double squares, double absolutes) {
    return new MeanError((long) count, Math.sqrt(squares / count), absolutes / count);
  }
}
