package io.reelcast.rating.source.movielens.text;

import java.nio.charset.Charset;
import java.util.Arrays;

/** Where the fields of the current line lie; holds until the line is overwritten. */
final class Fields {

  private byte[] bytes = new byte[0];
  private int[] starts = new int[8];
  private int[] ends = new int[8];
  private boolean[] quoted = new boolean[8];
  private int count;

  void begin(byte[] line) {
    bytes = line;
    count = 0;
  }

  void add(int start, int end, boolean isQuoted) {
    if (count == starts.length) {
      starts = Arrays.copyOf(starts, count * 2);
      ends = Arrays.copyOf(ends, count * 2);
      quoted = Arrays.copyOf(quoted, count * 2);
    }
    starts[count] = start;
    ends[count] = end;
    quoted[count] = isQuoted;
    count++;
  }

  int count() {
    return count;
  }

  byte[] bytes() {
    return bytes;
  }

  int start(int field) {
    return starts[field];
  }

  int end(int field) {
    return ends[field];
  }

  String text(int field, Charset charset) {
    String text = new String(bytes, starts[field], ends[field] - starts[field], charset);
    return quoted[field] ? text.replace("\"\"", "\"") : text;
  }
}
