package io.reelcast.scoring.timeline;

import io.reelcast.scoring.board.Standing;
import io.reelcast.scoring.board.StandingCodec;
import io.reelcast.wire.MalformedException;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.DataInput;
import java.io.DataInputStream;
import java.io.DataOutput;
import java.io.DataOutputStream;
import java.io.EOFException;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/**
 * Moments as bytes: a version, how many sums a standing has, how many moments there are. Of each
 * its begin and its length; 1 and its sums to the last bit, or 0 where nothing was scored; how
 * often each latency occurred and its milliseconds, the shortest first, with 0 at the end. Whole
 * numbers are of variable length, seven bits a byte, the lowest first.
 */
public final class MomentCodec {
  private static final int VERSION = 1;
  private static final int SCORED = 1;

  // Far more than there can be, and few enough that sums of many moments stay whole numbers.
  private static final long MOST_COUNTED = 1L << 40;
  private static final int MOST_SHIFTED = 56;

  private MomentCodec() {}

  public static byte[] encode(List<Moment> moments) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    DataOutputStream out = new DataOutputStream(bytes);
    try {
      out.writeByte(VERSION);
      out.writeByte(StandingCodec.SUMS);
      writeNumber(moments.size(), out);
      for (Moment moment : moments) {
        write(moment, out);
      }
    } catch (IOException impossible) {
      throw new UncheckedIOException(impossible);
    }
    return bytes.toByteArray();
  }

  /** Reads what was written, or says why it was not. */
  public static List<Moment> decode(byte[] bytes) throws MalformedException {
    DataInputStream in = new DataInputStream(new ByteArrayInputStream(bytes));
    try {
      require("format", in.readUnsignedByte(), VERSION);
      require("number of sums", in.readUnsignedByte(), StandingCodec.SUMS);
      List<Moment> moments = new ArrayList<>();
      for (long left = readNumber(in); left > 0; left--) {
        moments.add(read(in));
      }
      if (in.read() >= 0) {
        throw new MalformedException("moments with something behind them");
      }
      return List.copyOf(moments);
    } catch (EOFException broken) {
      throw new MalformedException("moments that end too early");
    } catch (IOException | IllegalArgumentException broken) {
      throw new MalformedException("moments that cannot be: " + broken.getMessage());
    }
  }

  private static void write(Moment moment, DataOutput out) throws IOException {
    boolean isScored = moment.ownStanding().scores() > 0;
    out.writeLong(moment.beginMillis());
    writeNumber(moment.length().toMillis(), out);
    out.writeByte(isScored ? SCORED : 0);
    if (isScored) {
      StandingCodec.write(moment.ownStanding(), out);
    }
    moment
        .latencies()
        .forEach(
            (millis, count) -> {
              writeNumber(count, out);
              writeNumber(millis, out);
            });
    writeNumber(0, out);
  }

  private static Moment read(DataInput in) throws IOException {
    long begin = in.readLong();
    long length = readNumber(in);
    int scored = in.readUnsignedByte();
    if (scored > SCORED) {
      throw new IOException("a moment is marked " + scored);
    }
    Standing standing = scored == SCORED ? StandingCodec.read(in) : new Standing();
    Latencies latencies = new Latencies();
    long before = -1;
    for (long count = readNumber(in); count > 0; count = readNumber(in)) {
      long millis = readNumber(in);
      if (count > MOST_COUNTED || millis <= before || millis > Latencies.LONGEST_MILLIS) {
        throw new IOException(
            count + " predictions took " + millis + " ms, after those of " + before);
      }
      latencies.record(millis, count);
      before = millis;
    }
    return new Moment(begin, length, standing, latencies);
  }

  private static void require(String what, int is, int expected) throws MalformedException {
    if (is != expected) {
      throw new MalformedException(
          "moments whose "
              + what
              + " is "
              + is
              + " where this version of Reelcast knows "
              + expected);
    }
  }

  private static void writeNumber(long number, DataOutput out) throws IOException {
    long left = number;
    while (left > 0x7F) {
      out.writeByte((int) (left & 0x7F) | 0x80);
      left >>>= 7;
    }
    out.writeByte((int) left);
  }

  private static long readNumber(DataInput in) throws IOException {
    long number = 0;
    for (int shift = 0; shift <= MOST_SHIFTED; shift += 7) {
      int next = in.readUnsignedByte();
      number |= (long) (next & 0x7F) << shift;
      if (next <= 0x7F) {
        return number;
      }
    }
    throw new IOException("a whole number has more than nine bytes");
  }
}
