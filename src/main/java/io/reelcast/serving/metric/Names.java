package io.reelcast.serving.metric;

import java.util.Locale;

/** Names as Prometheus writes them. */
final class Names {
  private Names() {}

  /** Words in small letters with lines between them. */
  static String snake(String camel) {
    return camel.replaceAll("([A-Z])", "_$1").toLowerCase(Locale.ROOT);
  }
}
