package io.reelcast.training.sample;

import io.reelcast.model.network.Network;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.network.Scratch;
import io.reelcast.model.scaling.Scaling;

/**
 * What a network says of a sample, on the rating scale, as it will serve. Filled anew for each
 * question. Not for several threads.
 */
public final class Answers {
  private final Scaling scaling;
  private final double lowest;
  private final double highest;
  private final Scratch scratch;
  private final float[] surplus = new float[Network.HORIZON];
  private final double[] blind = new double[Network.HORIZON];
  private final double[] conditioned = new double[Network.HORIZON];

  public Answers(NetworkShape shape, Scaling scaling, double lowest, double highest) {
    this.scaling = scaling;
    this.lowest = lowest;
    this.highest = highest;
    this.scratch = new Scratch(shape);
  }

  /** Scales a sample, once, so that it can be asked about. */
  public void scale(Sample sample) {
    scaling.apply(sample.inputs());
    for (int slot = 0; slot < Network.HORIZON; slot++) {
      scaling.movies().apply(sample.movie(slot));
    }
  }

  /**
   * Asks a network.
   *
   * @param scaled the sample
   */
  public void ask(Network network, Sample scaled) {
    network.read(scaled.inputs(), scratch);
    network.blind(scaled.inputs(), scratch, surplus);
    network.meet(scaled.inputs(), scratch);
    for (int slot = 0; slot < Network.HORIZON; slot++) {
      float said = network.conditioned(scaled.movie(slot), scaled.genres(slot), scratch);
      blind[slot] = onScale(scaled.expected() + (highest - lowest) * surplus[slot]);
      conditioned[slot] =
          onScale(scaled.expected() + scaled.bias(slot) + (highest - lowest) * said);
    }
  }

  /** What it expects in a slot, from 0, whatever the movie. */
  public double blind(int slot) {
    return blind[slot];
  }

  /** What it expects of the movie that was rated in a slot. */
  public double conditioned(int slot) {
    return conditioned[slot];
  }

  private double onScale(double rating) {
    return Math.min(highest, Math.max(lowest, rating));
  }
}
