package io.reelcast.training.online;

import io.reelcast.scoring.drift.Adwin;
import io.reelcast.scoring.drift.AdwinSettings;
import io.reelcast.scoring.drift.Change;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Whether values have risen, and then whether they stay so: what comes after a rise was seen is
 * held against what came before it. A stretch that is out of the common shows as a rise that is not
 * confirmed. Not for several threads.
 */
final class Rise {
  /** By so many standard errors a rise is confirmed. */
  private static final double CONFIRMED = 2;

  private final double lowest;
  private final double highest;
  private final AdwinSettings sensing;
  private Adwin adwin;
  private Moments usual = new Moments();
  private Moments now = new Moments();
  private boolean isSeen;
  private boolean isSuspected;

  /**
   * @param lowest what is below counts as that
   * @param highest what is above counts as that
   */
  Rise(double lowest, double highest, AdwinSettings sensing) {
    this.lowest = lowest;
    this.highest = highest;
    this.sensing = sensing;
    this.adwin = new Adwin(sensing);
  }

  void hear(double value) {
    double within = Math.min(highest, Math.max(lowest, value));
    now.add(within);
    isSeen |= adwin.add(within) == Change.RISE;
  }

  /** Whether a rise was seen in this round. */
  boolean isSeen() {
    return isSeen;
  }

  /** Whether one that was seen in an earlier round has turned out to last. */
  boolean isConfirmed() {
    return isSuspected && now.isAbove(usual, CONFIRMED);
  }

  /**
   * @param isLast what was seen until now and is not confirmed will not be
   */
  void endRound(boolean isLast) {
    if (isConfirmed()) {
      begin(now);
    } else if (isSuspected && isLast) {
      begin(usual);
    } else if (!isSuspected && isSeen) {
      begin(usual);
      isSuspected = true;
    } else if (!isSuspected) {
      usual.add(now);
      now = new Moments();
    }
    isSeen = false;
  }

  private void begin(Moments from) {
    usual = from;
    now = new Moments();
    adwin = new Adwin(sensing);
    isSuspected = false;
  }

  /** Between two rounds. */
  void write(DataOutput out) throws IOException {
    adwin.write(out);
    usual.write(out);
    now.write(out);
    out.writeBoolean(isSuspected);
  }

  /** Goes on from what was written. */
  void read(DataInput in) throws IOException {
    adwin = Adwin.read(in, sensing);
    usual = Moments.read(in);
    now = Moments.read(in);
    isSuspected = in.readBoolean();
  }
}
