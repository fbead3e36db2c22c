package io.reelcast.cli;

import io.reelcast.replay.Pace;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine;
import picocli.CommandLine.TypeConversionException;

/** How words become values. */
final class Converters {
  private static final Pattern DURATION = Pattern.compile("([0-9]+(?:\\.[0-9]+)?)(ms|s|m|h|d)?");
  private static final Map<String, Double> MILLIS =
      Map.of("ms", 1.0, "s", 1e3, "m", 6e4, "h", 3.6e6, "d", 8.64e7);

  private Converters() {}

  static void register(CommandLine line) {
    line.registerConverter(Duration.class, Converters::duration);
    line.registerConverter(Instant.class, Converters::moment);
    line.registerConverter(Pace.class, Converters::pace);
  }

  private static Duration duration(String text) {
    Matcher matcher = DURATION.matcher(text);
    if (!matcher.matches()) {
      throw new TypeConversionException(
          "'" + text + "' is no time: expected for example 60s, 5m or 1h");
    }
    String unit = matcher.group(2) == null ? "s" : matcher.group(2);
    return Duration.ofMillis(
        Math.round(Double.parseDouble(matcher.group(1)) * MILLIS.getOrDefault(unit, 1e3)));
  }

  /** A moment by itself, or by how long ago it was. */
  private static Instant moment(String text) {
    if (DURATION.matcher(text).matches()) {
      return Instant.now().minus(duration(text));
    }
    try {
      return Instant.parse(text);
    } catch (DateTimeException wrong) {
      throw new TypeConversionException(
          "'" + text + "' is no moment: expected for example 1h, 7d or 2026-01-31T12:00:00Z");
    }
  }

  private static Pace pace(String text) {
    try {
      return Pace.parse(text);
    } catch (IllegalArgumentException wrong) {
      throw new TypeConversionException(wrong.getMessage());
    }
  }
}
