package io.reelcast.scoring.drift;

import org.apache.commons.math3.random.MersenneTwister;

/** Streams of others' examples, from the generators of Python and NumPy. */
final class PublishedStreams {

  private PublishedStreams() {}

  /** Python's {@code random.Random(seed).choices(range(lowest, end), k=1000)} of each range. */
  static int[] choices(int seed, int[][] lowestAndEnd) {
    MersenneTwister twister = new MersenneTwister(new int[] {seed});
    int[] stream = new int[1_000 * lowestAndEnd.length];
    for (int at = 0; at < stream.length; at++) {
      int[] range = lowestAndEnd[at / 1_000];
      stream[at] = range[0] + (int) (python(twister) * (range[1] - range[0]));
    }
    return stream;
  }

  /**
   * 2000 of NumPy's {@code randint(2)}, then those from 999 on overwritten by its {@code randint(4,
   * high=8)}.
   */
  static int[] randint(int seed) {
    MersenneTwister twister = new MersenneTwister(seed);
    int[] stream = new int[2_000];
    for (int at = 0; at < stream.length; at++) {
      stream[at] = twister.nextInt() & 1;
    }
    for (int at = 999; at < stream.length; at++) {
      stream[at] = 4 + (twister.nextInt() & 3);
    }
    return stream;
  }

  /** From 0 to below 1 in 53 bits. */
  static double python(MersenneTwister twister) {
    long high = twister.nextInt() >>> 5;
    long low = twister.nextInt() >>> 6;
    return (high * 0x1p26 + low) * 0x1p-53;
  }
}
