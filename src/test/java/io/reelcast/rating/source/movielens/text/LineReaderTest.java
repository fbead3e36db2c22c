package io.reelcast.rating.source.movielens.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LineReaderTest {

  @ParameterizedTest(name = "{0} bytes at a time")
  @ValueSource(ints = {1, 2, 7, 1 << 16, Integer.MAX_VALUE})
  void findsTheLinesHoweverTheBytesArrive(int most) throws IOException {
    String longLine = "abc".repeat(50_000);
    String text = "\uFEFFone\r\n\n\r\ntwo\n" + longLine + "\nlast";

    List<String> lines = lines(new Trickle(text.getBytes(StandardCharsets.UTF_8), most));

    assertThat(lines).containsExactly("1 one", "4 two", "5 " + longLine, "6 last");
  }

  private static List<String> lines(InputStream in) throws IOException {
    LineReader reader = new LineReader(in);
    List<String> lines = new ArrayList<>();
    while (reader.next()) {
      int length = reader.end() - reader.start();
      String line = new String(reader.bytes(), reader.start(), length, StandardCharsets.UTF_8);
      lines.add(reader.lineNumber() + " " + line);
    }
    return lines;
  }

  private static final class Trickle extends ByteArrayInputStream {

    private final int most;

    private Trickle(byte[] bytes, int most) {
      super(bytes);
      this.most = most;
    }

    @Override
    public synchronized int read(byte[] into, int offset, int length) {
      return super.read(into, offset, Math.min(length, most));
    }
  }
}
