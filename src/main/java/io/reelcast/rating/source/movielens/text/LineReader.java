package io.reelcast.rating.source.movielens.text;

import java.io.IOException;
import java.io.InputStream;
import java.util.Arrays;

/** Lines as slices of one buffer that the next line overwrites; LF, CRLF and a UTF-8 mark go. */
final class LineReader {

  private static final int INITIAL_BUFFER = 1 << 16;

  private final InputStream in;
  private byte[] buffer = new byte[INITIAL_BUFFER];
  private int filled;
  private int nextLine;
  private int start;
  private int end;
  private long lineNumber;

  LineReader(InputStream in) {
    this.in = in;
  }

  /** Steps to the next line that is not empty. */
  boolean next() throws IOException {
    while (nextRaw()) {
      if (end > start) {
        return true;
      }
    }
    return false;
  }

  byte[] bytes() {
    return buffer;
  }

  int start() {
    return start;
  }

  int end() {
    return end;
  }

  long lineNumber() {
    return lineNumber;
  }

  private boolean nextRaw() throws IOException {
    int at = nextLine;
    while (true) {
      while (at < filled && buffer[at] != '\n') {
        at++;
      }
      if (at < filled) {
        take(at, at + 1);
        return true;
      }
      int scanned = at - nextLine;
      if (!fill()) {
        boolean unfinished = scanned > 0;
        if (unfinished) {
          take(filled, filled);
        }
        return unfinished;
      }
      at = nextLine + scanned;
    }
  }

  private void take(int lineEnd, int following) {
    start = nextLine;
    end = lineEnd > start && buffer[lineEnd - 1] == '\r' ? lineEnd - 1 : lineEnd;
    nextLine = following;
    lineNumber++;
    if (lineNumber == 1 && startsWithMark()) {
      start += 3;
    }
  }

  private boolean startsWithMark() {
    return end - start >= 3
        && buffer[start] == (byte) 0xEF
        && buffer[start + 1] == (byte) 0xBB
        && buffer[start + 2] == (byte) 0xBF;
  }

  /** Moves the unfinished line to the buffer's beginning and reads on behind it. */
  private boolean fill() throws IOException {
    int kept = filled - nextLine;
    if (kept == buffer.length) {
      buffer = Arrays.copyOf(buffer, buffer.length * 2);
    }
    System.arraycopy(buffer, nextLine, buffer, 0, kept);
    nextLine = 0;
    filled = kept;
    int read = in.read(buffer, filled, buffer.length - filled);
    filled += Math.max(read, 0);
    return read > 0;
  }
}
