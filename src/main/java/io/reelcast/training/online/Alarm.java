package io.reelcast.training.online;

import io.reelcast.model.ModelSettings;
import io.reelcast.scoring.drift.Adwin;
import io.reelcast.scoring.drift.AdwinSettings;
import io.reelcast.scoring.drift.Change;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;

/**
 * Goes off when errors have risen: either those with movies unknown, or what knowing the movies
 * takes off them, which is all that shows where users' tastes have changed. Then weights are moved
 * faster for some rounds, which are shorter, and tastes count less.
 */
final class Alarm {
  /**
   * As usual with ADWIN: how often it looks, how finely, and the fewest values that have a mean.
   */
  private static final int LOOK_EVERY = 32;

  private static final int BUCKETS = 5;
  private static final int LEAST_PART = 5;

  /** As shares of the scale's square; what is beyond counts as that, as few values are. */
  private static final double LARGEST_ERROR = 1.0 / 9;

  private static final double LARGEST_DIFFERENCE = 0.03;

  private final DriftSettings settings;
  private final double square; // of the scale
  private Adwin errors;
  private Adwin differences;
  private boolean isRinging;
  private int hastyRounds;

  Alarm(DriftSettings settings, ModelSettings model) {
    this.settings = settings;
    this.square = Math.pow(model.highest() - model.lowest(), 2);
    this.errors = new Adwin(sensing(LARGEST_ERROR));
    this.differences = new Adwin(sensing(2 * LARGEST_DIFFERENCE));
  }

  private AdwinSettings sensing(double range) {
    double delta = Math.max(settings.delta(), Double.MIN_NORMAL); // Of 0 it is never asked.
    return new AdwinSettings(delta, range * square, LOOK_EVERY, BUCKETS, LEAST_PART);
  }

  /**
   * Takes in what a user's windows of one round say: the means of squared errors.
   *
   * @param blind movies unknown
   * @param conditioned movies known
   */
  void hear(double blind, double conditioned) {
    if (settings.delta() > 0) {
      double most = LARGEST_DIFFERENCE * square;
      Change unknown = errors.add(Math.min(blind, LARGEST_ERROR * square));
      Change known = differences.add(Math.min(most, Math.max(-most, conditioned - blind)));
      isRinging |= unknown == Change.RISE || known == Change.RISE;
    }
  }

  boolean isRinging() {
    return isRinging;
  }

  /** Makes haste if it rings; it does not ring again for the same rise. */
  void heed() {
    if (isRinging) {
      hastyRounds = settings.rounds();
      errors = new Adwin(sensing(LARGEST_ERROR));
      differences = new Adwin(sensing(2 * LARGEST_DIFFERENCE));
    }
  }

  /** By what the rate is multiplied in this round, and examples of the next one are divided. */
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
    differences.write(out);
  }

  static Alarm read(DataInput in, DriftSettings settings, ModelSettings model) throws IOException {
    Alarm alarm = new Alarm(settings, model);
    alarm.hastyRounds = in.readInt();
    alarm.errors = Adwin.read(in, alarm.sensing(LARGEST_ERROR));
    alarm.differences = Adwin.read(in, alarm.sensing(2 * LARGEST_DIFFERENCE));
    return alarm;
  }
}
