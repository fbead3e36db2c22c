package io.reelcast.model.archive.lines;

import com.fasterxml.jackson.databind.ObjectReader;
import java.io.BufferedReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.Consumer;

/** A file of a release that holds one value of JSON a line, the first one for all. */
final class JsonLines {
  private JsonLines() {}

  static float[] floats(List<Float> values) {
    float[] floats = new float[values.size()];
    for (int i = 0; i < floats.length; i++) {
      floats[i] = values.get(i);
    }
    return floats;
  }

  /** Writes them. */
  static final class Writer {
    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    void line(Object value) {
      try {
        out.writeBytes(Json.MAPPER.writeValueAsBytes(value));
        out.write('\n');
      } catch (IOException impossible) {
        throw new UncheckedIOException(impossible);
      }
    }

    byte[] bytes() {
      return out.toByteArray();
    }
  }

  /** Reads them. */
  static final class Reader {
    private final BufferedReader in;
    private final String name;

    /**
     * @param name of the file
     */
    Reader(byte[] lines, String name) {
      this.in =
          new BufferedReader(
              new InputStreamReader(new ByteArrayInputStream(lines), StandardCharsets.UTF_8));
      this.name = name;
    }

    <T> T first(Class<T> type) throws IOException {
      String line = in.readLine();
      if (line == null) {
        throw new IOException("its " + name + " is empty");
      }
      return value(line, Json.MAPPER.readerFor(type));
    }

    <T> void others(Class<T> type, Consumer<T> taken) throws IOException {
      ObjectReader reader = Json.MAPPER.readerFor(type);
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        taken.accept(value(line, reader));
      }
    }

    private <T> T value(String line, ObjectReader reader) throws IOException {
      T value = reader.readValue(line);
      if (value == null) {
        throw new IOException("a line of its " + name + " is null");
      }
      return value;
    }
  }
}
