package io.reelcast.chart.draw;

import java.util.Locale;

/** Text as it stands in HTML and SVG. */
public final class Markup {
  private static final char REPLACEMENT = '\uFFFD';

  private Markup() {}

  /**
   * A text of whatever origin, so that it is shown and never obeyed, within elements and within
   * quoted attributes. What no document may hold is replaced; so are the characters that turn the
   * direction of writing, which would reach beyond the text.
   */
  public static String escaped(String text) {
    StringBuilder escaped = new StringBuilder(text.length() + 16);
    text.codePoints()
        .forEach(
            point -> {
              switch (point) {
                case '&' -> escaped.append("&amp;");
                case '<' -> escaped.append("&lt;");
                case '>' -> escaped.append("&gt;");
                case '"' -> escaped.append("&quot;");
                case '\'' -> escaped.append("&#39;");
                default -> {
                  if (isForbidden(point)) {
                    escaped.append(REPLACEMENT);
                  } else {
                    escaped.appendCodePoint(point);
                  }
                }
              }
            });
    return escaped.toString();
  }

  /** A format filled in the way of the root locale; texts among the values are not escaped. */
  public static String format(String format, Object... values) {
    return String.format(Locale.ROOT, format, values);
  }

  private static boolean isForbidden(int point) {
    boolean isControl = point < 0x20 && point != '\t' && point != '\n';
    boolean isLateControl = point >= 0x7f && point < 0xa0;
    boolean isHalf = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
    boolean turnsWriting =
        (point >= 0x202a && point <= 0x202e) || (point >= 0x2066 && point <= 0x2069);
    return isControl || isLateControl || isHalf || turnsWriting || (point & 0xfffe) == 0xfffe;
  }
}
