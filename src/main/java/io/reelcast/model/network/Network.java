package io.reelcast.model.network;

import io.reelcast.model.feature.Inputs;

/**
 * The network; immutable, several threads may share it.
 *
 * <p>An LSTM goes through the last five records, the oldest first. What its last layer shows in the
 * end and the user's own features are the <em>person</em>. Upon the person stand two heads: the
 * <em>blind</em> one says the next five ratings, the <em>conditioned</em> one, which also sees a
 * movie, says the rating of that movie. Both say how much more than expected, as a share of the
 * scale.
 */
public final class Network {
  /** How many ratings the blind head says. */
  public static final int HORIZON = 5;

  private final NetworkShape shape;
  private final LstmLayer[] layers;
  private final Head blind;
  private final Head conditioned;
  private final int stepFeatures;
  private final int movieFeatures;

  /**
   * @param weights flat, in DL4J's order
   */
  public Network(NetworkShape shape, float[] weights) {
    if (weights.length != Weights.count(shape)) {
      throw new IllegalArgumentException(
          "a network of %s has %d weights, not %d"
              .formatted(shape, Weights.count(shape), weights.length));
    }
    this.shape = shape;
    this.stepFeatures = shape.inputs().stepFeatures();
    this.movieFeatures = shape.inputs().movieFeatures();
    this.layers = new LstmLayer[shape.layers()];
    Weights left = new Weights(weights);
    for (int layer = 0; layer < layers.length; layer++) {
      int inputs = layer == 0 ? shape.stepInputs() : shape.width();
      layers[layer] = new LstmLayer(left, inputs, shape.width());
    }
    int person = shape.width() + shape.userInputs();
    this.blind = new Head(left, person, shape.dense(), HORIZON);
    this.conditioned = new Head(left, person + shape.movieInputs(), shape.dense(), 1);
  }

  public NetworkShape shape() {
    return shape;
  }

  /** Goes through the records; the two heads say what they say of these. */
  public void read(Inputs inputs, Scratch scratch) {
    step(inputs, 0, inputs.size() > 0, scratch);
    for (int step = 1; step < inputs.size(); step++) {
      step(inputs, step, true, scratch);
    }
  }

  /** Without any record there is one step with nothing in it. */
  private void step(Inputs inputs, int step, boolean isThere, Scratch scratch) {
    layers[0].begin(scratch.gates);
    if (isThere) {
      layers[0].take(scratch.gates, inputs.step(step), stepFeatures);
      layers[0].takeBits(scratch.gates, inputs.genres(step), stepFeatures);
    }
    layers[0].end(scratch.gates, scratch.cells[0], scratch.shown[0], step == 0);
    for (int layer = 1; layer < layers.length; layer++) {
      layers[layer].begin(scratch.gates);
      layers[layer].take(scratch.gates, scratch.shown[layer - 1], shape.width());
      layers[layer].end(scratch.gates, scratch.cells[layer], scratch.shown[layer], step == 0);
    }
  }

  /** What the next ratings will be more than expected. */
  public void blind(Inputs inputs, Scratch scratch, float[] surplus) {
    blind.begin(scratch.units);
    takePerson(blind, inputs, scratch, scratch.units);
    blind.end(scratch.units);
    for (int slot = 0; slot < HORIZON; slot++) {
      surplus[slot] = blind.output(scratch.units, slot);
    }
  }

  /** Prepares for any number of movies. */
  public void meet(Inputs inputs, Scratch scratch) {
    conditioned.begin(scratch.person);
    takePerson(conditioned, inputs, scratch, scratch.person);
  }

  /** What a movie's rating will be more than expected. */
  public float conditioned(float[] movie, int genres, Scratch scratch) {
    int person = shape.width() + shape.userInputs();
    System.arraycopy(scratch.person, 0, scratch.units, 0, scratch.units.length);
    conditioned.take(scratch.units, movie, movieFeatures, person);
    conditioned.takeBits(scratch.units, genres, person + movieFeatures);
    conditioned.end(scratch.units);
    return conditioned.output(scratch.units, 0);
  }

  private void takePerson(Head head, Inputs inputs, Scratch scratch, float[] units) {
    head.take(units, scratch.shown[layers.length - 1], shape.width(), 0);
    head.take(units, inputs.user(), shape.userInputs(), shape.width());
  }
}
