package io.reelcast.model.network;

/** A dense layer and the outputs upon it; immutable. */
final class Head {
  private final float[][] dense; // [input][unit]
  private final float[] denseBiases; // [unit]
  private final float[][] outputs; // [output][unit]
  private final float[] outputBiases; // [output]

  Head(Weights weights, int inputs, int units, int outputCount) {
    this.dense = weights.matrix(inputs, units);
    this.denseBiases = weights.biases(units);
    this.outputs = transposed(weights.matrix(units, outputCount));
    this.outputBiases = weights.biases(outputCount);
  }

  /** Begins with nothing that comes in. */
  void begin(float[] units) {
    System.arraycopy(denseBiases, 0, units, 0, units.length);
  }

  /** Lets inputs in, the first of them being {@code firstInput}. */
  void take(float[] units, float[] inputs, int count, int firstInput) {
    Loops.addProduct(units, inputs, count, dense, firstInput);
  }

  void takeBits(float[] units, int bits, int firstInput) {
    Loops.addRows(units, bits, dense, firstInput);
  }

  void end(float[] units) {
    Loops.rectify(units);
  }

  float output(float[] units, int output) {
    return outputBiases[output] + Loops.dot(units, outputs[output]);
  }

  private static float[][] transposed(float[][] matrix) {
    float[][] transposed = new float[matrix[0].length][matrix.length];
    for (int row = 0; row < matrix.length; row++) {
      for (int column = 0; column < matrix[row].length; column++) {
        transposed[column][row] = matrix[row][column];
      }
    }
    return transposed;
  }
}
