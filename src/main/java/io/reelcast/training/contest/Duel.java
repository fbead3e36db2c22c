package io.reelcast.training.contest;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/**
 * Two that were asked about the same windows: how much more one of them errs, and how sure that is.
 *
 * <p>A user's windows share his taste, so users are what was drawn, not windows: with the sum Dᵤ of
 * his nᵤ differences, their mean is d = ΣDᵤ / Σnᵤ and its variance Σ(Dᵤ - nᵤd)² / (Σnᵤ)² · U / (U -
 * 1) for U users. Not for several threads.
 */
public final class Duel {
  private final Map<String, Sum> byUser = new TreeMap<>();
  private long windows;
  private double first;
  private double second;

  private static final class Sum {
    private double difference;
    private long windows;
  }

  /**
   * Takes a window in.
   *
   * @param userId whose it is
   * @param ofFirst the error of the first
   * @param ofSecond that of the second
   */
  public void add(String userId, double ofFirst, double ofSecond) {
    Sum sum = byUser.computeIfAbsent(userId, user -> new Sum());
    sum.difference += ofFirst - ofSecond;
    sum.windows++;
    windows++;
    first += ofFirst;
    second += ofSecond;
  }

  public long windows() {
    return windows;
  }

  public int users() {
    return byUser.size();
  }

  /** The mean error of the first; NaN of no window. */
  public double first() {
    return first / windows;
  }

  /** The mean error of the second; NaN of no window. */
  public double second() {
    return second / windows;
  }

  /** How much more the first errs. */
  public double difference() {
    return (first - second) / windows;
  }

  /** The standard error of {@link #difference}; infinite of fewer than two users. */
  public double standardError() {
    if (byUser.size() < 2) {
      return Double.POSITIVE_INFINITY;
    }
    double mean = difference();
    double squares = 0;
    for (Sum sum : byUser.values()) {
      double apart = sum.difference - sum.windows * mean;
      squares += apart * apart;
    }
    return Math.sqrt(squares * byUser.size() / (byUser.size() - 1.0)) / windows;
  }

  void write(DataOutput out) throws IOException {
    out.writeLong(windows);
    out.writeDouble(first);
    out.writeDouble(second);
    out.writeInt(byUser.size());
    for (Map.Entry<String, Sum> user : byUser.entrySet()) {
      out.writeUTF(user.getKey());
      out.writeDouble(user.getValue().difference);
      out.writeLong(user.getValue().windows);
    }
  }

  static Duel read(DataInput in) throws IOException {
    Duel duel = new Duel();
    duel.windows = in.readLong();
    duel.first = in.readDouble();
    duel.second = in.readDouble();
    for (int left = in.readInt(); left > 0; left--) {
      Sum sum = duel.byUser.computeIfAbsent(in.readUTF(), user -> new Sum());
      sum.difference = in.readDouble();
      sum.windows = in.readLong();
    }
    return duel;
  }
}
