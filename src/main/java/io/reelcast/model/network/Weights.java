package io.reelcast.model.network;

import java.util.Arrays;

/**
 * The weights of a network in DL4J's order: one layer after the other, in each the input weights,
 * an LSTM's recurrent ones, and the biases; matrices column by column, inputs down, units across.
 * An LSTM's columns are cell input, forget gate, output gate and input gate.
 */
final class Weights {
  private static final int GATES = 4;

  private final float[] flat;
  private int next;

  Weights(float[] flat) {
    this.flat = flat;
  }

  /** How many a network of this shape has. */
  static int count(NetworkShape shape) {
    int count = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      int inputs = layer == 0 ? shape.stepInputs() : shape.width();
      count += (inputs + shape.width() + 1) * GATES * shape.width();
    }
    int person = shape.width() + shape.userInputs();
    count += (person + 1) * shape.dense() + (shape.dense() + 1) * Network.HORIZON;
    return count + (person + shape.movieInputs() + 1) * shape.dense() + shape.dense() + 1;
  }

  /** The next matrix as [input][unit]. */
  float[][] matrix(int inputs, int units) {
    float[][] rows = new float[inputs][units];
    for (int unit = 0; unit < units; unit++) {
      for (int input = 0; input < inputs; input++) {
        rows[input][unit] = flat[next++];
      }
    }
    return rows;
  }

  /** The next biases. */
  float[] biases(int units) {
    float[] biases = Arrays.copyOfRange(flat, next, next + units);
    next += units;
    return biases;
  }
}
