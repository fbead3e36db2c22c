package io.reelcast.model.archive.lines;

import io.reelcast.model.aftermath.Aftermath;
import io.reelcast.model.aftermath.AftermathTable;
import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/** What followed each movie as lines of JSON: how far it reaches, then one movie a line. */
public final class AftermathLines {
  /** The file that holds them. */
  public static final String NAME = "aftermaths.jsonl";

  private record Head(int reach) {}

  /**
   * @param key of the movie, in hexadecimal digits, as JSON's numbers are too short for it
   */
  private record Line(String key, List<Float> counts, List<Float> surpluses, List<Float> biases) {
    static Line of(long key, Aftermath aftermath) {
      return new Line(
          Long.toHexString(key),
          byDistance(aftermath::count),
          byDistance(aftermath::surplus),
          byDistance(aftermath::bias));
    }

    private static List<Float> byDistance(IntFunction<Float> values) {
      return IntStream.rangeClosed(0, Aftermath.REACH).mapToObj(values).toList();
    }

    Aftermath aftermath() {
      return Aftermath.of(
          JsonLines.floats(counts), JsonLines.floats(surpluses), JsonLines.floats(biases));
    }
  }

  private AftermathLines() {}

  public static byte[] write(AftermathTable aftermaths) {
    JsonLines.Writer out = new JsonLines.Writer();
    out.line(new Head(Aftermath.REACH));
    aftermaths.all().forEach((key, aftermath) -> out.line(Line.of(key, aftermath)));
    return out.bytes();
  }

  public static AftermathTable read(byte[] lines) throws IOException {
    JsonLines.Reader in = new JsonLines.Reader(lines, NAME);
    if (in.first(Head.class).reach() != Aftermath.REACH) {
      throw new IOException("its " + NAME + " reaches another distance");
    }
    Map<Long, Aftermath> byKey = new HashMap<>();
    in.others(
        Line.class,
        line -> {
          if (byKey.put(key(line.key()), line.aftermath()) != null) {
            throw new IllegalArgumentException(
                "the aftermath of " + line.key() + " is there twice");
          }
        });
    return new AftermathTable(byKey);
  }

  private static long key(String digits) {
    try {
      return Long.parseUnsignedLong(digits, 16);
    } catch (NumberFormatException none) {
      throw new IllegalArgumentException(digits + " is no key of a movie");
    }
  }
}
