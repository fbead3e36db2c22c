package io.reelcast.chart.page;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;

/** How pages look; the file {@code style.css} beside this class. */
final class StyleSheet {
  private StyleSheet() {}

  static String text() {
    try (InputStream in = StyleSheet.class.getResourceAsStream("style.css")) {
      byte[] bytes = Objects.requireNonNull(in, "style.css is missing in the jar").readAllBytes();
      return new String(bytes, StandardCharsets.UTF_8);
    } catch (IOException broken) {
      throw new UncheckedIOException("style.css in the jar cannot be read", broken);
    }
  }
}
