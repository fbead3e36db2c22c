package io.reelcast.training.online.kept;

import io.reelcast.model.interval.IntervalFit;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.Network;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * What the champion erred by on the newest windows, from which intervals follow. Not for several
 * threads.
 */
public final class NewestErrors {
  private static final int SLOTS = Network.HORIZON + 1;

  private final int most;
  private final Deque<Errors> newest = new ArrayDeque<>();

  /**
   * @param count how many ratings the user had given
   * @param bySlot the outcome less what was expected; 0 is that of the first movie when it is known
   */
  @SuppressWarnings("ArrayRecordComponent") // Never compared.
  private record Errors(int count, float[] bySlot) {}

  /**
   * @param most of how many windows they are kept
   */
  public NewestErrors(int most) {
    this.most = most;
  }

  public void add(int count, float[] bySlot) {
    newest.add(new Errors(count, bySlot.clone()));
    if (newest.size() > most) {
      newest.removeFirst();
    }
  }

  /** Lets all but the newest go. */
  public void keepOnly(int windows) {
    while (newest.size() > windows) {
      newest.removeFirst();
    }
  }

  public int size() {
    return newest.size();
  }

  public Intervals fitted(double coverage) {
    IntervalFit fit = new IntervalFit(coverage, SLOTS);
    for (Errors errors : newest) {
      for (int slot = 0; slot < SLOTS; slot++) {
        fit.add(errors.count(), slot, errors.bySlot()[slot]);
      }
    }
    return fit.fitted();
  }

  public void write(DataOutput out) throws IOException {
    out.writeInt(newest.size());
    for (Errors errors : newest) {
      out.writeInt(errors.count());
      for (float error : errors.bySlot()) {
        out.writeFloat(error);
      }
    }
  }

  public static NewestErrors read(DataInput in, int most) throws IOException {
    NewestErrors errors = new NewestErrors(most);
    float[] bySlot = new float[SLOTS];
    for (int left = in.readInt(); left > 0; left--) {
      int count = in.readInt();
      for (int slot = 0; slot < SLOTS; slot++) {
        bySlot[slot] = in.readFloat();
      }
      errors.add(count, bySlot);
    }
    return errors;
  }
}
