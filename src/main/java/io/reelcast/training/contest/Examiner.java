package io.reelcast.training.contest;

import io.reelcast.history.Window;
import io.reelcast.model.ModelSettings;
import io.reelcast.model.network.Network;
import io.reelcast.model.release.Learnt;
import io.reelcast.training.sample.Answers;
import io.reelcast.training.sample.Sample;

/** Asks networks about one window after another. Not for several threads. */
public final class Examiner {
  private final Sample sample;
  private final Answers answers;

  public Examiner(Learnt learnt, ModelSettings model) {
    this.sample = new Sample(learnt.network().shape().inputs());
    this.answers =
        new Answers(learnt.network().shape(), learnt.scaling(), model.lowest(), model.highest());
  }

  /** Turns to a window. */
  public void read(Window window) {
    sample.read(window);
    answers.scale(sample);
  }

  /** How many ratings its user had given. */
  public int count() {
    return sample.count();
  }

  /** The mean of the squared errors, movies unknown and known. */
  public double squaredError(Network network) {
    double[] means = squaredErrors(network);
    return (means[0] + means[1]) / 2;
  }

  /** The means of the squared errors: movies unknown, and known. */
  public double[] squaredErrors(Network network) {
    answers.ask(network, sample);
    double[] means = new double[2];
    for (int slot = 0; slot < Network.HORIZON; slot++) {
      double unseen = sample.outcome(slot) - answers.blind(slot);
      double seen = sample.outcome(slot) - answers.conditioned(slot);
      means[0] += unseen * unseen / Network.HORIZON;
      means[1] += seen * seen / Network.HORIZON;
    }
    return means;
  }

  /** The outcomes less what is expected: of the first movie when it is known, then of each slot. */
  public float[] errors(Network network) {
    answers.ask(network, sample);
    float[] errors = new float[Network.HORIZON + 1];
    errors[0] = (float) (sample.outcome(0) - answers.conditioned(0));
    for (int slot = 0; slot < Network.HORIZON; slot++) {
      errors[slot + 1] = (float) (sample.outcome(slot) - answers.blind(slot));
    }
    return errors;
  }
}
