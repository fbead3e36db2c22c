package io.reelcast.training.warm;

import io.reelcast.history.UserState;
import io.reelcast.model.interval.IntervalFit;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.Network;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.sample.Answers;
import io.reelcast.training.sample.Sample;

/**
 * How far a network is from samples that it has not learnt from, beside the newborn. It is the
 * network as it will serve. Not for several threads.
 */
final class Errors {
  private final Network network;
  private final Answers answers;
  private final IntervalFit fit;
  private long count;
  private double blind;
  private double conditioned;
  private double newborn;

  Errors(Network network, Scaling scaling, double lowest, double highest, double coverage) {
    this.network = network;
    this.answers = new Answers(network.shape(), scaling, lowest, highest);
    this.fit = new IntervalFit(coverage, UserState.HORIZON + 1);
  }

  /** Takes a sample in, and leaves it scaled. */
  void add(Sample sample) {
    answers.scale(sample);
    answers.ask(network, sample);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      add(sample, slot);
    }
  }

  private void add(Sample sample, int slot) {
    double outcome = sample.outcome(slot);
    double unseen = outcome - answers.blind(slot);
    double seen = outcome - answers.conditioned(slot);
    count++;
    blind += square(unseen);
    conditioned += square(seen);
    newborn += square(outcome - sample.expected());
    fit.add(sample.count(), slot + 1, (float) unseen);
    if (slot == 0) {
      fit.add(sample.count(), 0, (float) seen);
    }
  }

  double blind() {
    return Math.sqrt(blind / count);
  }

  double conditioned() {
    return Math.sqrt(conditioned / count);
  }

  double newborn() {
    return Math.sqrt(newborn / count);
  }

  Intervals intervals() {
    return fit.fitted();
  }

  private static double square(double error) {
    return error * error;
  }
}
