package io.reelcast.history.store;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Octets;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;

/** Reads the parts of a state in the order in which {@link StateWriter} wrote them. */
final class StateReader {
  private final ByteBuffer in;

  StateReader(byte[] bytes) {
    this.in = ByteBuffer.wrap(bytes);
  }

  int octet() {
    return in.get() & 0xFF;
  }

  long number() {
    long value = 0;
    for (int shift = 0; ; shift += 7) {
      byte next = in.get();
      value |= (next & 0x7FL) << shift;
      if (next >= 0) {
        return value;
      }
    }
  }

  long signed() {
    long value = number();
    return (value >>> 1) ^ -(value & 1);
  }

  long fixed() {
    return in.getLong();
  }

  double real() {
    return in.getDouble();
  }

  float real32() {
    return in.getFloat();
  }

  double rating() {
    long hundredths = number();
    return hundredths == 0 ? real() : (hundredths - 1) / 100.0;
  }

  float rating32() {
    long hundredths = number();
    return hundredths == 0 ? real32() : (float) ((hundredths - 1) / 100.0);
  }

  String text() {
    int length = (int) number();
    String value = new String(in.array(), in.position(), length, StandardCharsets.UTF_8);
    in.position(in.position() + length);
    return value;
  }

  Floats floats() {
    float[] values = new float[octet()];
    for (int i = 0; i < values.length; i++) {
      values[i] = in.getFloat();
    }
    return Floats.of(values);
  }

  Octets octets() {
    byte[] bytes = new byte[(int) number()];
    in.get(bytes);
    return Octets.of(bytes);
  }
}
