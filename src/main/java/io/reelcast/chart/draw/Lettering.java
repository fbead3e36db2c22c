package io.reelcast.chart.draw;

import java.util.Collection;
import java.util.Locale;

/** How much room text takes, and how numbers are written. */
public final class Lettering {
  /** Pixels of an average letter of a wide font at the size of labels (12 pixels). */
  private static final double LETTER = 7;

  private static final int FIRST_WIDE = 0x1100; // Hangul; CJK follows.
  private static final int DIGITS = 4;

  private Lettering() {}

  /** Pixels from the first letter to the last, about. */
  public static double width(String text) {
    return LETTER * text.codePoints().map(Lettering::letters).sum();
  }

  /** Pixels of the widest. */
  public static double widest(Collection<String> texts) {
    return texts.stream().mapToDouble(Lettering::width).max().orElse(0);
  }

  /** The text, or its beginning and an ellipsis where it is wider. */
  public static String cut(String text, double width) {
    if (width(text) <= width) {
      return text;
    }
    StringBuilder cut = new StringBuilder();
    double room = width - LETTER;
    for (int point : text.codePoints().toArray()) {
      room -= LETTER * letters(point);
      if (room < 0) {
        break;
      }
      cut.appendCodePoint(point);
    }
    return cut.toString().stripTrailing() + '…';
  }

  /** A number with four digits, or with as many as stand before its point. */
  public static String number(double value) {
    if (!Double.isFinite(value)) {
      return "–";
    }
    if (value == Math.rint(value) && Math.abs(value) < 1e15) {
      return String.format(Locale.ROOT, "%,d", (long) value).replace('-', '−');
    }
    int before = (int) Math.floor(Math.log10(Math.abs(value))) + 1;
    int decimals = Math.max(0, Math.min(DIGITS - before, 8));
    return String.format(Locale.ROOT, "%,." + decimals + "f", value).replace('-', '−');
  }

  private static int letters(int point) {
    return point < FIRST_WIDE ? 1 : 2;
  }
}
