package io.reelcast.scoring.board;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * A standing as bytes, to the last bit of every sum. Whoever keeps them writes a version in front:
 * the order and number of sums is part of the format.
 */
public final class StandingCodec {
  /** How many sums there are, of eight bytes each. */
  public static final int SUMS = Standing.SUMS;

  private StandingCodec() {}

  public static void write(Standing standing, DataOutput out) throws IOException {
    double[] sums = new double[SUMS];
    standing.copySums(sums, 0);
    for (double sum : sums) {
      out.writeDouble(sum);
    }
  }

  /** Reads what was written; what cannot have been written is an {@link IOException}. */
  public static Standing read(DataInput in) throws IOException {
    double[] sums = new double[SUMS];
    for (int i = 0; i < SUMS; i++) {
      sums[i] = in.readDouble();
      if (sums[i] < 0) {
        throw new IOException("a sum of counts or errors cannot be " + sums[i]);
      }
    }
    Standing standing = new Standing();
    standing.addSums(sums, 0);
    return standing;
  }
}
