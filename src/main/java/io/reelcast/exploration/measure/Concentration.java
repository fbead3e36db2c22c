package io.reelcast.exploration.measure;

import java.util.stream.DoubleStream;

/**
 * How unequally something is shared out.
 *
 * @param owners how many have a part of it
 * @param gini Gini's coefficient: 0 where all have the same, near 1 where one has all
 * @param topTenth the share that the tenth of them has that has most
 */
public record Concentration(
    int owners, double gini, double topTenth, double mean, double median, double greatest) {

  /** Of at least one part above zero; parts of zero are left out. */
  public static Concentration of(DoubleStream parts) {
    double[] rising = parts.filter(part -> part > 0).sorted().toArray();
    int owners = rising.length;
    int top = (int) Math.ceil(owners / 10.0);
    double whole = 0;
    double ranked = 0;
    double ofTop = 0;
    for (int i = 0; i < owners; i++) {
      whole += rising[i];
      ranked += (i + 1) * rising[i];
      ofTop += i >= owners - top ? rising[i] : 0;
    }
    double gini = 2 * ranked / (owners * whole) - (owners + 1.0) / owners;
    double median = (rising[(owners - 1) / 2] + rising[owners / 2]) / 2;
    return new Concentration(
        owners, gini, ofTop / whole, whole / owners, median, rising[owners - 1]);
  }
}
