package io.reelcast.model.network;

/**
 * One LSTM layer; immutable. What leads to the three gates proper is halved beforehand, which
 * changes no bit but the exponent, so that one tangent serves all four columns of a unit.
 */
final class LstmLayer {
  private final int width;
  private final float[][] input; // [input][gate and unit]
  private final float[][] recurrent; // [unit][gate and unit]
  private final float[] biases; // [gate and unit]

  LstmLayer(Weights weights, int inputs, int width) {
    this.width = width;
    this.input = weights.matrix(inputs, 4 * width);
    this.recurrent = weights.matrix(width, 4 * width);
    this.biases = weights.biases(4 * width);
    halveGates(biases);
    halveGates(input);
    halveGates(recurrent);
  }

  private void halveGates(float[]... rows) {
    for (float[] row : rows) {
      for (int i = width; i < row.length; i++) {
        row[i] *= 0.5f;
      }
    }
  }

  /** Begins a step: the gates without anything that comes in. */
  void begin(float[] gates) {
    System.arraycopy(biases, 0, gates, 0, gates.length);
  }

  /** Lets features in. */
  void take(float[] gates, float[] features, int count) {
    Loops.addProduct(gates, features, count, input, 0);
  }

  /** Lets inputs in of which each is 0 or 1. */
  void takeBits(float[] gates, int bits, int firstInput) {
    Loops.addRows(gates, bits, input, firstInput);
  }

  /** Ends a step: the cells and what the layer shows move on. */
  void end(float[] gates, float[] cells, float[] shown, boolean isFirst) {
    if (!isFirst) {
      Loops.addProduct(gates, shown, width, recurrent, 0);
    }
    Loops.tanh(gates);
    if (isFirst) {
      firstCells(gates, cells);
    } else {
      nextCells(gates, cells);
    }
    System.arraycopy(cells, 0, shown, 0, width);
    Loops.tanh(shown);
    show(gates, shown);
  }

  private void firstCells(float[] gates, float[] cells) {
    for (int i = 0; i < width; i++) {
      cells[i] = gates[i] * Loops.logistic(gates[3 * width + i]);
    }
  }

  private void nextCells(float[] gates, float[] cells) {
    for (int i = 0; i < width; i++) {
      float taken = gates[i] * Loops.logistic(gates[3 * width + i]);
      cells[i] = Math.fma(cells[i], Loops.logistic(gates[width + i]), taken);
    }
  }

  private void show(float[] gates, float[] shown) {
    for (int i = 0; i < width; i++) {
      shown[i] *= Loops.logistic(gates[2 * width + i]);
    }
  }
}
