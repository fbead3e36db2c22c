package io.reelcast.scoring.drift;

import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Tells when the mean of a stream of values has changed: ADWIN2 of Bifet and Gavaldà, "Learning
 * from Time-Changing Data with Adaptive Windowing" (SIAM Data Mining 2007). Not for several
 * threads.
 *
 * <p>It keeps the newest values, as many as seem to have one mean. Be there n of them, n0 older
 * ones and n1 newer ones. The means of both parts differ by more than chance explains where
 *
 * <pre>
 *   |mean0 - mean1| > sqrt(2/m * variance * L) + 2/(3m) * range * L
 *   m = 1 / (1/n0 + 1/n1)      L = ln(2/delta')      delta' = delta / ln n
 * </pre>
 *
 * after Bernstein's inequality, with the variance of all n values; the paper's values lie between 0
 * and 1, so that its range is 1. The division by ln n pays for trying many places to part them. As
 * long as any place parts them so, the oldest values are dropped.
 *
 * <p>Values are kept as an exponential {@link Histogram}, and places to part them are the borders
 * of its buckets: memory, and the time of a look, grow with the logarithm of n.
 */
public final class Adwin {
  private static final int VERSION = 1;

  private final AdwinSettings settings;
  private final Histogram histogram;
  private int sinceLook;

  public Adwin(AdwinSettings settings) {
    this(settings, new Histogram(settings.buckets()), 0);
  }

  private Adwin(AdwinSettings settings, Histogram histogram, int sinceLook) {
    this.settings = settings;
    this.histogram = histogram;
    this.sinceLook = sinceLook;
  }

  /** Takes the next value in and tells whether the mean is now seen to have changed. */
  public Change add(double value) {
    if (!Double.isFinite(value)) {
      throw new IllegalArgumentException("a value must be finite, but is " + value);
    }
    histogram.add(value);
    sinceLook++;
    if (sinceLook < settings.clock()) {
      return Change.NONE;
    }
    sinceLook = 0;
    return look();
  }

  /** Of the values since the last change; NaN of none. */
  public double mean() {
    Portion whole = histogram.whole();
    return whole.count() == 0 ? Double.NaN : whole.mean();
  }

  /** How many values there were since the last change. */
  public long size() {
    return histogram.whole().count();
  }

  /** Writes all but the settings. */
  public void write(DataOutput out) throws IOException {
    out.writeByte(VERSION);
    out.writeInt(sinceLook);
    histogram.write(out);
  }

  /** One that goes on, bit for bit, where the one that was written stood. */
  public static Adwin read(DataInput in, AdwinSettings settings) throws IOException {
    int version = in.readByte();
    if (version != VERSION) {
      throw new IOException(
          "a drift detector was written in version "
              + version
              + ", this build reads "
              + VERSION
              + ": run the version of Reelcast that wrote it");
    }
    int sinceLook = in.readInt();
    return new Adwin(settings, Histogram.read(in, settings.buckets()), sinceLook);
  }

  /** The direction is that of the first difference, seen before anything is dropped. */
  private Change look() {
    Change first = difference();
    Change next = first;
    while (next != Change.NONE) {
      histogram.dropOldest();
      next = difference();
    }
    return first;
  }

  private Change difference() {
    List<Portion> portions = histogram.oldestFirst();
    Portion[] newer = portions.toArray(Portion[]::new);
    for (int from = newer.length - 2; from >= 0; from--) {
      newer[from] = newer[from].and(newer[from + 1]);
    }
    Portion whole = newer[0];
    Portion older = portions.get(0);
    for (int from = 1; from < newer.length; from++) {
      if (differ(older, newer[from], whole)) {
        return newer[from].mean() > older.mean() ? Change.RISE : Change.FALL;
      }
      older = older.and(portions.get(from));
    }
    return Change.NONE;
  }

  private boolean differ(Portion older, Portion newer, Portion whole) {
    if (Math.min(older.count(), newer.count()) < settings.leastPart()) {
      return false;
    }
    double parts = 1.0 / older.count() + 1.0 / newer.count();
    double doubt = StrictMath.log(2 * StrictMath.log(whole.count()) / settings.delta());
    double chance =
        Math.sqrt(2 * parts * whole.variance() * doubt) + 2 * parts * settings.range() * doubt / 3;
    return Math.abs(older.mean() - newer.mean()) > chance;
  }
}
