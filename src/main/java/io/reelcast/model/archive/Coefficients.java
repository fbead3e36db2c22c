package io.reelcast.model.archive;

import java.io.ByteArrayInputStream;
import java.io.DataInputStream;
import java.io.IOException;

/**
 * Reads the weights out of DL4J's {@code coefficients.bin} without DL4J: two buffers, the shape and
 * the values, each with the name of its allocation mode, its length, the name of its type, and its
 * elements, big end first.
 */
public final class Coefficients {
  private Coefficients() {}

  /** The weights in DL4J's order. */
  public static float[] read(byte[] file) throws IOException {
    try (DataInputStream in = new DataInputStream(new ByteArrayInputStream(file))) {
      int shape = header(in, "LONG", Long.BYTES);
      in.skipNBytes((long) shape * Long.BYTES);
      float[] values = new float[header(in, "FLOAT", Float.BYTES)];
      for (int i = 0; i < values.length; i++) {
        values[i] = in.readFloat();
        if (!Float.isFinite(values[i])) {
          throw new IOException("weight " + i + " is " + values[i]);
        }
      }
      if (in.read() >= 0) {
        throw new IOException("there is something behind the weights");
      }
      return values;
    }
  }

  private static int header(DataInputStream in, String type, int bytes) throws IOException {
    in.readUTF(); // How DL4J had allocated it.
    long length = in.readLong();
    String found = in.readUTF();
    if (!found.equals(type) || length < 0 || length > in.available() / bytes) {
      throw new IOException(
          "its weights are no %s: %d elements of %s".formatted(type, length, found));
    }
    return (int) length;
  }
}
