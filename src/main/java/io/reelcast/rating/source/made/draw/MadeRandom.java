package io.reelcast.rating.source.made.draw;

/** SplitMix64 with {@link StrictMath}: equal numbers on every machine and Java version. */
public final class MadeRandom {

  private static final long GOLDEN_GAMMA = 0x9E3779B97F4A7C15L;
  private static final double ULP = 0x1p-53;

  private long state;
  private double spareGaussian;
  private boolean hasSpare;

  private MadeRandom(long state) {
    this.state = state;
  }

  static MadeRandom startingAt(long state) {
    return new MadeRandom(state);
  }

  /** A generator for one purpose, independent of those for other purposes and indices. */
  public static MadeRandom of(long seed, String purpose, long index) {
    return new MadeRandom(mix(mix(seed + GOLDEN_GAMMA) + mix(purpose.hashCode()) + mix(~index)));
  }

  long nextLong() {
    state += GOLDEN_GAMMA;
    return mix(state);
  }

  /** From 0 to below 1. */
  public double nextDouble() {
    return (nextLong() >>> 11) * ULP;
  }

  public boolean chance(double probability) {
    return nextDouble() < probability;
  }

  public int nextInt(int bound) {
    return (int) (((nextLong() >>> 32) * bound) >>> 32);
  }

  public double exponential(double mean) {
    return -mean * StrictMath.log(1 - nextDouble());
  }

  /** Marsaglia's polar method. */
  public double gaussian() {
    if (hasSpare) {
      hasSpare = false;
      return spareGaussian;
    }
    double x;
    double y;
    double square;
    do {
      x = 2 * nextDouble() - 1;
      y = 2 * nextDouble() - 1;
      square = x * x + y * y;
    } while (square >= 1 || square == 0);
    double scale = StrictMath.sqrt(-2 * StrictMath.log(square) / square);
    spareGaussian = y * scale;
    hasSpare = true;
    return x * scale;
  }

  private static long mix(long bits) {
    long mixed = (bits ^ (bits >>> 30)) * 0xBF58476D1CE4E5B9L;
    mixed = (mixed ^ (mixed >>> 27)) * 0x94D049BB133111EBL;
    return mixed ^ (mixed >>> 31);
  }
}
