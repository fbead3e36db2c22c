package io.reelcast.training.graph;

import io.reelcast.history.History;
import io.reelcast.history.UserState;
import io.reelcast.model.feature.Inputs;
import io.reelcast.model.network.NetworkShape;
import io.reelcast.model.scaling.Scaling;
import io.reelcast.training.sample.Sample;
import java.util.Arrays;
import org.nd4j.linalg.api.ndarray.INDArray;
import org.nd4j.linalg.dataset.MultiDataSet;
import org.nd4j.linalg.factory.Nd4j;

/**
 * Scaled samples side by side, as DL4J wants them. Short histories are followed by nothing, and a
 * mask says so. Not for several threads.
 */
public final class Batch {
  private final int most;
  private final NetworkShape shape;
  private final Scaling scaling;
  private final float range;
  private final float[] records; // [sample][feature][step]
  private final float[] mask; // [sample][step]
  private final float[] user; // [sample][feature]
  private final float[] movies; // [sample][feature][slot]
  private final float[] blind; // [sample][slot]
  private final float[] conditioned; // [sample][slot]
  private int size;

  /**
   * @param most how many samples it holds
   * @param range the width of the rating scale
   */
  public Batch(int most, NetworkShape shape, Scaling scaling, double range) {
    this.most = most;
    this.shape = shape;
    this.scaling = scaling;
    this.range = (float) range;
    this.records = new float[most * shape.stepInputs() * History.LENGTH];
    this.mask = new float[most * History.LENGTH];
    this.user = new float[most * shape.userInputs()];
    this.movies = new float[most * shape.movieInputs() * UserState.HORIZON];
    this.blind = new float[most * UserState.HORIZON];
    this.conditioned = new float[most * UserState.HORIZON];
  }

  public boolean isFull() {
    return size == most;
  }

  public int size() {
    return size;
  }

  public void clear() {
    size = 0;
    for (float[] values : new float[][] {records, mask, user, movies, blind, conditioned}) {
      Arrays.fill(values, 0);
    }
  }

  /** Takes a sample in, and leaves it scaled. */
  public void add(Sample sample) {
    Inputs inputs = sample.inputs();
    scaling.apply(inputs);
    for (int step = 0; step < inputs.size(); step++) {
      int at = size * shape.stepInputs() * History.LENGTH + step;
      spread(inputs.step(step), records, at, History.LENGTH);
      int genresAt = at + shape.inputs().stepFeatures() * History.LENGTH;
      spreadBits(inputs.genres(step), records, genresAt, History.LENGTH);
    }
    // Without any record there is one step with nothing in it.
    Arrays.fill(mask, size * History.LENGTH, size * History.LENGTH + Math.max(1, inputs.size()), 1);
    System.arraycopy(inputs.user(), 0, user, size * shape.userInputs(), shape.userInputs());
    for (int slot = 0; slot < UserState.HORIZON; slot++) {
      scaling.movies().apply(sample.movie(slot));
      int at = size * shape.movieInputs() * UserState.HORIZON + slot;
      spread(sample.movie(slot), movies, at, UserState.HORIZON);
      int genresAt = at + shape.inputs().movieFeatures() * UserState.HORIZON;
      spreadBits(sample.genres(slot), movies, genresAt, UserState.HORIZON);
      float surplus = sample.outcome(slot) - sample.expected();
      blind[size * UserState.HORIZON + slot] = surplus / range;
      conditioned[size * UserState.HORIZON + slot] = (surplus - sample.bias(slot)) / range;
    }
    size++;
  }

  private static void spread(float[] values, float[] into, int at, int every) {
    for (int i = 0; i < values.length; i++) {
      into[at + i * every] = values[i];
    }
  }

  private static void spreadBits(int bits, float[] into, int at, int every) {
    for (int left = bits; left != 0; left &= left - 1) {
      into[at + Integer.numberOfTrailingZeros(left) * every] = 1;
    }
  }

  MultiDataSet toDl4j() {
    INDArray ofRecords = array(records, shape.stepInputs(), History.LENGTH);
    INDArray ofMovies = array(movies, shape.movieInputs(), UserState.HORIZON);
    INDArray[] features =
        shape.userInputs() == 0
            ? new INDArray[] {ofRecords, ofMovies}
            : new INDArray[] {ofRecords, array(user, shape.userInputs()), ofMovies};
    INDArray[] masks = new INDArray[features.length];
    masks[0] = array(mask, History.LENGTH);
    return new MultiDataSet(
        features,
        new INDArray[] {array(blind, UserState.HORIZON), array(conditioned, 1, UserState.HORIZON)},
        masks,
        new INDArray[] {null, null});
  }

  private INDArray array(float[] values, long... lengths) {
    long[] sizes = new long[lengths.length + 1];
    sizes[0] = size;
    long each = 1;
    for (int i = 0; i < lengths.length; i++) {
      sizes[i + 1] = lengths[i];
      each *= lengths[i];
    }
    return Nd4j.create(Arrays.copyOf(values, (int) (size * each)), sizes, 'c');
  }
}
