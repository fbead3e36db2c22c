package io.reelcast.rating.source.movielens.text;

/** Numbers read straight from bytes. */
final class Decimals {

  /** Stands for: not such a number. */
  static final int NONE = Integer.MIN_VALUE;

  private static final int MILLION = 1_000_000;
  private static final long LARGEST_MILLIONTHS = 2_000L * MILLION;
  private static final long LARGEST_UNSIGNED_INT = (1L << 32) - 1;

  private Decimals() {}

  /** A decimal number of at most six decimals in millionths, which is exact, or NONE. */
  static int millionths(byte[] bytes, int from, int to) {
    boolean negative = from < to && bytes[from] == '-';
    int at = negative ? from + 1 : from;
    long value = 0;
    long unit = MILLION;
    boolean inFraction = false;
    boolean anyDigit = false;
    for (; at < to; at++) {
      int digit = bytes[at] - '0';
      if (bytes[at] == '.' && !inFraction) {
        inFraction = true;
      } else if (digit < 0 || digit > 9 || unit == 0 || value > LARGEST_MILLIONTHS) {
        return NONE;
      } else if (inFraction) {
        unit /= 10;
        value += digit * unit;
        anyDigit = true;
        if (unit == 0 && digit > 0) {
          return NONE;
        }
      } else {
        value = value * 10 + (long) digit * MILLION;
        anyDigit = true;
      }
    }
    if (!anyDigit || value > LARGEST_MILLIONTHS) {
      return NONE;
    }
    return (int) (negative ? -value : value);
  }

  /** Digits below 2^32, or -1. */
  static long unsignedInt(byte[] bytes, int from, int to) {
    long value = from < to ? 0 : -1;
    for (int at = from; at < to; at++) {
      int digit = bytes[at] - '0';
      value = value * 10 + digit;
      if (digit < 0 || digit > 9 || value > LARGEST_UNSIGNED_INT) {
        return -1;
      }
    }
    return value;
  }
}
