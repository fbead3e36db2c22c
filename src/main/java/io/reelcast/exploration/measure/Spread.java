package io.reelcast.exploration.measure;

/**
 * How values are spread.
 *
 * @param low what 5 % of them do not exceed
 * @param high what 95 % of them do not exceed
 */
public record Spread(
    long count,
    double mean,
    double low,
    double lowerQuartile,
    double median,
    double upperQuartile,
    double high) {

  /** Of at least one value. */
  public static Spread of(Tally tally) {
    return new Spread(
        tally.count(),
        tally.mean(),
        tally.quantile(0.05),
        tally.quantile(0.25),
        tally.quantile(0.5),
        tally.quantile(0.75),
        tally.quantile(0.95));
  }
}
