package io.reelcast.model.network;

import io.reelcast.model.feature.Inputs;
import java.util.ArrayList;
import java.util.List;

/** The network as its formulas stand in a textbook, in double precision: slow and plain. */
final class PlainNetwork {
  private final NetworkShape shape;
  private final float[] weights;

  PlainNetwork(NetworkShape shape, float[] weights) {
    this.shape = shape;
    this.weights = weights;
  }

  double[] blind(Inputs inputs) {
    double[] person = person(inputs);
    return head(person, lstmWeights(), 5);
  }

  double conditioned(Inputs inputs, float[] movie, int genres) {
    double[] person = person(inputs);
    int blind = (person.length + 1) * shape.dense() + (shape.dense() + 1) * 5;
    double[] all = joined(person, withGenres(movie, genres));
    return head(all, lstmWeights() + blind, 1)[0];
  }

  private double[] person(Inputs inputs) {
    List<double[]> sequence = new ArrayList<>();
    for (int step = 0; step < inputs.size(); step++) {
      sequence.add(withGenres(inputs.step(step), inputs.genres(step)));
    }
    if (sequence.isEmpty()) {
      sequence.add(new double[shape.stepInputs()]);
    }
    int first = 0;
    for (int layer = 0; layer < shape.layers(); layer++) {
      int size = sequence.get(0).length;
      sequence = layer(sequence, first);
      first += (size + shape.width() + 1) * 4 * shape.width();
    }
    return joined(sequence.get(sequence.size() - 1), doubles(inputs.user()));
  }

  /** What an LSTM whose weights begin at a place shows at each step. */
  private List<double[]> layer(List<double[]> sequence, int first) {
    int width = shape.width();
    double[] cells = new double[width];
    double[] shown = new double[width];
    List<double[]> all = new ArrayList<>();
    for (double[] input : sequence) {
      double[] nextCells = new double[width];
      double[] nextShown = new double[width];
      for (int unit = 0; unit < width; unit++) {
        double candidate = Math.tanh(sum(input, shown, first, unit));
        double forget = logistic(sum(input, shown, first, width + unit));
        double output = logistic(sum(input, shown, first, 2 * width + unit));
        double take = logistic(sum(input, shown, first, 3 * width + unit));
        nextCells[unit] = forget * cells[unit] + take * candidate;
        nextShown[unit] = output * Math.tanh(nextCells[unit]);
      }
      cells = nextCells;
      shown = nextShown;
      all.add(shown);
    }
    return all;
  }

  /** What comes into one column of the gates. */
  private double sum(double[] input, double[] shown, int first, int column) {
    int columns = 4 * shape.width();
    int recurrent = first + input.length * columns;
    int biases = recurrent + shown.length * columns;
    return weights[biases + column]
        + product(input, first + column * input.length)
        + product(shown, recurrent + column * shown.length);
  }

  private double[] head(double[] input, int first, int outputs) {
    int dense = shape.dense();
    int denseBiases = first + input.length * dense;
    double[] units = new double[dense];
    for (int unit = 0; unit < dense; unit++) {
      double sum = weights[denseBiases + unit] + product(input, first + unit * input.length);
      units[unit] = Math.max(0, sum);
    }
    int second = denseBiases + dense;
    double[] said = new double[outputs];
    for (int output = 0; output < outputs; output++) {
      said[output] =
          weights[second + dense * outputs + output] + product(units, second + output * dense);
    }
    return said;
  }

  /** Of values and as many weights from a place on. */
  private double product(double[] values, int first) {
    double sum = 0;
    for (int i = 0; i < values.length; i++) {
      sum += values[i] * weights[first + i];
    }
    return sum;
  }

  private int lstmWeights() {
    int gates = 4 * shape.width();
    return (shape.stepInputs() + shape.width() + 1) * gates
        + (shape.layers() - 1) * (2 * shape.width() + 1) * gates;
  }

  private double[] withGenres(float[] features, int genres) {
    double[] bits = new double[shape.genres()];
    for (int genre = 0; genre < bits.length; genre++) {
      bits[genre] = genres >> genre & 1;
    }
    return joined(doubles(features), bits);
  }

  private static double[] joined(double[] left, double[] right) {
    double[] all = new double[left.length + right.length];
    System.arraycopy(left, 0, all, 0, left.length);
    System.arraycopy(right, 0, all, left.length, right.length);
    return all;
  }

  private static double[] doubles(float[] floats) {
    double[] doubles = new double[floats.length];
    for (int i = 0; i < floats.length; i++) {
      doubles[i] = floats[i];
    }
    return doubles;
  }

  private static double logistic(double x) {
    return 1 / (1 + Math.exp(-x));
  }
}
