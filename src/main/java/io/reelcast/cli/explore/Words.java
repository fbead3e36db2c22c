package io.reelcast.cli.explore;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Numbers and times as a reader of the page sees them. */
final class Words {
  private static final double THOUSAND = 1_000;

  private Words() {}

  static String count(double count) {
    return String.format(Locale.ROOT, "%,.0f", count);
  }

  /** A count in few letters, such as 2k. */
  static String brief(long count) {
    return count < THOUSAND ? String.valueOf(count) : Math.round(count / THOUSAND) + "k";
  }

  static String decimals(int decimals, double value) {
    return String.format(Locale.ROOT, "%." + decimals + "f", value);
  }

  /** A share as a percentage; two digits where it is small. */
  static String percent(double share) {
    double percent = 100 * share;
    return decimals(percent != 0 && percent < 1 ? 2 : 1, percent) + " %";
  }

  /** A day, UTC. */
  static String day(long second) {
    return DateTimeFormatter.ofPattern("d MMM yyyy", Locale.ENGLISH)
        .format(Instant.ofEpochSecond(second).atOffset(ZoneOffset.UTC));
  }

  /** A rating without needless digits. */
  static String rating(double rating) {
    return rating == Math.rint(rating) ? decimals(0, rating) : String.valueOf(rating);
  }

  static String capital(String text) {
    return text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
  }
}
