package io.reelcast.training.online;

import io.reelcast.model.ModelSettings;
import io.reelcast.scoring.drift.Adwin;
import io.reelcast.scoring.drift.AdwinSettings;
import io.reelcast.scoring.drift.Change;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/** Goes off when errors have risen; then weights are moved faster for some rounds. */
final class Alarm {
  /**
   * As usual with ADWIN: how often it looks, how finely, and the fewest values that have a mean.
   */
  private static final int LOOK_EVERY = 32;

  private static final int BUCKETS = 5;
  private static final int LEAST_PART = 5;

  private final DriftSettings settings;
  private final AdwinSettings sensing;
  private Adwin errors;
  private boolean isRinging;
  private int hastyRounds;

  Alarm(DriftSettings settings, ModelSettings model) {
    this.settings = settings;
    this.sensing =
        new AdwinSettings(
            Math.max(settings.delta(), Double.MIN_NORMAL), // Of 0 it is never asked.
            model.highest() - model.lowest(),
            LOOK_EVERY,
            BUCKETS,
            LEAST_PART);
    this.errors = new Adwin(sensing);
  }

  /** Takes the errors of a window in. */
  void hear(float... missed) {
    double sum = 0;
    for (float error : missed) {
      sum += Math.abs(error);
    }
    isRinging |= settings.delta() > 0 && errors.add(sum / missed.length) == Change.RISE;
  }

  boolean isRinging() {
    return isRinging;
  }

  /** Makes haste if it rings; it does not ring again for the same rise. */
  void heed() {
    if (isRinging) {
      hastyRounds = settings.rounds();
      errors = new Adwin(sensing);
    }
  }

  /** By what the rate is multiplied in this round. */
  double haste() {
    return hastyRounds > 0 ? settings.haste() : 1;
  }

  void endRound() {
    isRinging = false;
    hastyRounds = Math.max(0, hastyRounds - 1);
  }

  /** Between two rounds, when it does not ring. */
  void write(DataOutput out) throws IOException {
    out.writeInt(hastyRounds);
    errors.write(out);
  }

  static Alarm read(DataInput in, DriftSettings settings, ModelSettings model) throws IOException {
    Alarm alarm = new Alarm(settings, model);
    alarm.hastyRounds = in.readInt();
    alarm.errors = Adwin.read(in, alarm.sensing);
    return alarm;
  }
}
