package io.reelcast.training.warm;

import io.reelcast.history.UserState;
import io.reelcast.model.interval.IntervalFit;
import io.reelcast.model.interval.Intervals;
import io.reelcast.model.network.Network;
import io.reelcast.model.network.Scratch;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.sample.Sample;

/**
 * How far a network is from samples that it has not learnt from, beside the newborn. It is the
 * network as it will serve. Not for several threads.
 */
final class Errors {
  private final Network network;
  private final Scaling scaling;
  private final double lowest;
  private final double highest;
  private final IntervalFit fit;
  private final Scratch scratch;
  private final float[] surplus = new float[Network.HORIZON];
  private long count;
  private double blind;
  private double conditioned;
  private double newborn;

  Errors(Network network, Scaling scaling, double lowest, double highest, double coverage) {
    this.network = network;
    this.scaling = scaling;
    this.lowest = lowest;
    this.highest = highest;
    this.fit = new IntervalFit(coverage, UserState.HORIZON + 1);
    this.scratch = new Scratch(network.shape());
  }

  /** Takes a sample in, and leaves it scaled. */
  void add(Sample sample) {
    scaling.apply(sample.inputs());
    network.read(sample.inputs(), scratch);
    network.blind(sample.inputs(), scratch, surplus);
    network.meet(sample.inputs(), scratch);
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      add(sample, slot);
    }
  }

  private void add(Sample sample, int slot) {
    double outcome = sample.outcome(slot);
    double unseen = onScale(sample.expected() + (highest - lowest) * surplus[slot]);
    scaling.movies().apply(sample.movie(slot));
    double said = network.conditioned(sample.movie(slot), sample.genres(slot), scratch);
    double seen = onScale(sample.expected() + sample.bias(slot) + (highest - lowest) * said);
    count++;
    blind += square(outcome - unseen);
    conditioned += square(outcome - seen);
    newborn += square(outcome - sample.expected());
    fit.add(sample.count(), slot + 1, (float) (outcome - unseen));
    if (slot == 0) {
      fit.add(sample.count(), 0, (float) (outcome - seen));
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

  private double onScale(double rating) {
    return Math.min(highest, Math.max(lowest, rating));
  }

  private static double square(double error) {
    return error * error;
  }
}
