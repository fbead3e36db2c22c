package io.reelcast.history.store;

import io.reelcast.history.open.Floats;
import io.reelcast.history.open.Octets;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/** Writes the parts of a state; {@link StateReader} reads them back in the same order. */
final class StateWriter {
  private static final int USUAL_BYTES = 1536;

  private byte[] buffer = new byte[USUAL_BYTES];
  private int size;

  byte[] bytes() {
    return Arrays.copyOf(buffer, size);
  }

  void octet(int value) {
    room(1);
    buffer[size++] = (byte) value;
  }

  /** A number that is seldom negative: seven bits a byte, the lowest first. */
  void number(long value) {
    room(10);
    long left = value;
    while ((left & ~0x7FL) != 0) {
      buffer[size++] = (byte) (left | 0x80);
      left >>>= 7;
    }
    buffer[size++] = (byte) left;
  }

  void signed(long value) {
    number((value << 1) ^ (value >> 63));
  }

  void fixed(long value) {
    room(Long.BYTES);
    for (int shift = 56; shift >= 0; shift -= 8) {
      buffer[size++] = (byte) (value >>> shift);
    }
  }

  void real(double value) {
    fixed(Double.doubleToRawLongBits(value));
  }

  void real32(float value) {
    room(Float.BYTES);
    int bits = Float.floatToRawIntBits(value);
    for (int shift = 24; shift >= 0; shift -= 8) {
      buffer[size++] = (byte) (bits >>> shift);
    }
  }

  /** Whole hundredths in a byte or two, anything else behind a zero as it is. */
  void rating(double value) {
    double hundredths = Math.rint(value * 100);
    if (hundredths >= 0 && hundredths < 1 << 14 && isExactly((long) hundredths / 100.0, value)) {
      number((long) hundredths + 1);
    } else {
      number(0);
      real(value);
    }
  }

  /** The same of half the length. */
  void rating32(float value) {
    double hundredths = Math.rint(value * 100.0);
    float exact = (float) ((long) hundredths / 100.0);
    if (hundredths >= 0 && hundredths < 1 << 14 && isExactly(exact, value)) {
      number((long) hundredths + 1);
    } else {
      number(0);
      real32(value);
    }
  }

  void text(String value) {
    byte[] utf8 = value.getBytes(StandardCharsets.UTF_8);
    number(utf8.length);
    room(utf8.length);
    System.arraycopy(utf8, 0, buffer, size, utf8.length);
    size += utf8.length;
  }

  void floats(Floats values) {
    octet(values.size());
    for (int i = 0; i < values.size(); i++) {
      real32(values.get(i));
    }
  }

  void octets(Octets value) {
    byte[] bytes = value.toArray();
    number(bytes.length);
    room(bytes.length);
    System.arraycopy(bytes, 0, buffer, size, bytes.length);
    size += bytes.length;
  }

  private static boolean isExactly(double a, double b) {
    return Double.doubleToRawLongBits(a) == Double.doubleToRawLongBits(b);
  }

  private void room(int more) {
    if (size + more > buffer.length) {
      buffer = Arrays.copyOf(buffer, Math.max(2 * buffer.length, size + more));
    }
  }
}
