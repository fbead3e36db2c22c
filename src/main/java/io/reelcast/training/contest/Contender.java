package io.reelcast.training.contest;

import io.reelcast.model.archive.Coefficients;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Weights that predict, or that may one day. Immutable.
 *
 * @param network that they make
 * @param stand the same, as learning goes on from it
 * @param learntUntil the offset behind the last example that they have learnt from
 */
public record Contender(Network network, Stand stand, long learntUntil) {

  /**
   * Where learning stood.
   *
   * @param steps how many batches had been learnt from
   * @param coefficients the weights as DL4J writes them
   * @param updater what the optimiser remembered, as DL4J writes it
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared, and never written to.
  public record Stand(int steps, byte[] coefficients, byte[] updater) {
    public void write(DataOutput out) throws IOException {
      out.writeInt(steps);
      bytes(out, coefficients);
      bytes(out, updater);
    }

    public static Stand read(DataInput in) throws IOException {
      return new Stand(in.readInt(), bytes(in), bytes(in));
    }
  }

  /** Whose weights stand there. */
  public static Contender of(NetworkShape shape, Stand stand, long learntUntil) {
    try {
      float[] weights = Coefficients.read(stand.coefficients);
      return new Contender(new Network(shape, weights), stand, learntUntil);
    } catch (IOException broken) {
      throw new IllegalStateException("the weights cannot be used: " + broken.getMessage(), broken);
    }
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(learntUntil);
    stand.write(out);
  }

  static Contender read(DataInput in, NetworkShape shape) throws IOException {
    long learntUntil = in.readLong();
    return of(shape, Stand.read(in), learntUntil);
  }

  private static void bytes(DataOutput out, byte[] bytes) throws IOException {
    out.writeInt(bytes.length);
    out.write(bytes);
  }

  private static byte[] bytes(DataInput in) throws IOException {
    byte[] bytes = new byte[in.readInt()];
    in.readFully(bytes);
    return bytes;
  }
}
