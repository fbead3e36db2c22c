package io.reelcast.training.online;

import io.reelcast.model.ModelSettings;
import io.reelcast.scoring.drift.AdwinSettings;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import java.io.DataInput;
import java.io.DataOutput;
import java.io.IOException;
import java.util.List;

/**
 * Goes off when errors have risen: either those with movies unknown, or what knowing the movies
 * takes off them, which is all that shows where users' tastes have changed. Then weights are moved
 * faster for some rounds, which are shorter; where errors stay as high in them, what is over is
 * forgotten.
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
  private final Rise errors;
  private final Rise differences;
  private int hastyRounds;

  Alarm(DriftSettings settings, ModelSettings model) {
    this.settings = settings;
    double square = Math.pow(model.highest() - model.lowest(), 2); // Of the scale.
    this.errors = rise(0, LARGEST_ERROR * square);
    this.differences = rise(-LARGEST_DIFFERENCE * square, LARGEST_DIFFERENCE * square);
  }

  private Rise rise(double lowest, double highest) {
    double delta = Math.max(settings.delta(), Double.MIN_NORMAL); // Of 0 it is never asked.
    return new Rise(
        lowest,
        highest,
        new AdwinSettings(delta, highest - lowest, LOOK_EVERY, BUCKETS, LEAST_PART));
  }

  private List<Rise> both() {
    return List.of(errors, differences);
  }

  /**
   * Takes in what a user's windows of one round say: the means of squared errors.
   *
   * @param blind movies unknown
   * @param conditioned movies known
   */
  void hear(double blind, double conditioned) {
    if (settings.delta() > 0) {
      errors.hear(blind);
      differences.hear(conditioned - blind);
    }
  }

  boolean isRinging() {
    return both().stream().anyMatch(Rise::isSeen);
  }

  /** Whether errors have stayed high since it rang. */
  boolean isConfirmed() {
    return both().stream().anyMatch(Rise::isConfirmed);
  }

  /** Makes haste if it rings. */
  void heed() {
    if (isRinging()) {
      hastyRounds = settings.rounds();
    }
  }

  /** By what the rate is multiplied in this round, and examples of the next one are divided. */
  double haste() {
    return hastyRounds > 0 ? settings.haste() : 1;
  }

  void endRound() {
    hastyRounds = Math.max(0, hastyRounds - 1);
    both().forEach(rise -> rise.endRound(hastyRounds == 0));
  }

  /** Between two rounds. */
  void write(DataOutput out) throws IOException {
    out.writeInt(hastyRounds);
    for (Rise rise : both()) {
      rise.write(out);
    }
  }

  static Alarm read(DataInput in, DriftSettings settings, ModelSettings model) throws IOException {
    Alarm alarm = new Alarm(settings, model);
    alarm.hastyRounds = in.readInt();
    for (Rise rise : alarm.both()) {
      rise.read(in);
    }
    return alarm;
  }
}
