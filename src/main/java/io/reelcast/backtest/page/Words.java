package io.reelcast.backtest.page;

import io.reelcast.backtest.compare.PairedDifference;
import java.util.Locale;

/** How figures are written. */
final class Words {
  private Words() {}

  static String count(long number) {
    return String.format(Locale.ROOT, "%,d", number);
  }

  static String percent(double share) {
    return String.format(Locale.ROOT, "%.1f %%", 100 * share);
  }

  /** To the fourth decimal; a dash where there is none. */
  static String error(double rmse) {
    return Double.isNaN(rmse) ? "–" : String.format(Locale.ROOT, "%.4f", rmse);
  }

  static String seconds(double seconds) {
    return String.format(Locale.ROOT, "%.1f", seconds);
  }

  /** Without decimals where it has none. */
  static String plain(double number) {
    return number == Math.rint(number) ? String.valueOf((long) number) : String.valueOf(number);
  }

  static String interval(PairedDifference difference) {
    return difference.users() < 2
        ? "–"
        : PairedDifference.signed(difference.low())
            + " to "
            + PairedDifference.signed(difference.high());
  }
}
