package io.reelcast.model.factor;

import io.reelcast.history.past.Taste;

/**
 * The vector that a user's taste comes down to, by the Cholesky decomposition of its normal
 * equations, with the prior. Filled anew for each user; not for several threads.
 */
public final class Leaning {
  private final int size;
  private final float[][] lower; // [row][column], column ≤ row
  private final float[] vector;
  private final float[] solved;

  /**
   * @param size how many factors there are
   */
  public Leaning(int size) {
    this.size = size;
    this.lower = new float[size][size];
    this.vector = new float[size];
    this.solved = new float[size];
  }

  /** Takes a taste in, told in these factors. */
  public void read(Taste taste, Factors factors) {
    decompose(taste, factors);
    for (int row = 0; row < size; row++) {
      vector[row] = (taste.pull(row) - before(row, vector)) / lower[row][row];
    }
    for (int row = size - 1; row >= 0; row--) {
      float sum = vector[row];
      for (int below = row + 1; below < size; below++) {
        sum = Math.fma(-lower[below][row], vector[below], sum);
      }
      vector[row] = sum / lower[row][row];
    }
  }

  private void decompose(Taste taste, Factors factors) {
    for (int row = 0; row < size; row++) {
      for (int column = 0; column <= row; column++) {
        float sum = taste.evidence(row, column) + (row == column ? factors.prior(row) : 0);
        for (int i = 0; i < column; i++) {
          sum = Math.fma(-lower[row][i], lower[column][i], sum);
        }
        lower[row][column] = row == column ? (float) Math.sqrt(sum) : sum / lower[column][column];
      }
    }
  }

  private float before(int row, float[] values) {
    float sum = 0;
    for (int column = 0; column < row; column++) {
      sum = Math.fma(lower[row][column], values[column], sum);
    }
    return sum;
  }

  public int size() {
    return size;
  }

  /** The user's own level: how much more than others he gives. */
  public float level() {
    return size == 0 ? 0 : vector[0];
  }

  public float factor(int number) {
    return vector[number];
  }

  /** How strongly his taste differs from that of others. */
  public float strength() {
    float sum = 0;
    for (int factor = 1; factor < size; factor++) {
      sum = Math.fma(vector[factor], vector[factor], sum);
    }
    return (float) Math.sqrt(sum);
  }

  /** How much more than others he likes a movie of these factors, his level included. */
  public float liking(float[] factors) {
    float sum = 0;
    for (int factor = 0; factor < size; factor++) {
      sum = Math.fma(vector[factor], factors[factor], sum);
    }
    return sum;
  }

  /** How unsure that is: its standard deviation where one rating's is 1. */
  public float doubt(float[] factors) {
    float sum = 0;
    for (int row = 0; row < size; row++) {
      solved[row] = (factors[row] - before(row, solved)) / lower[row][row];
      sum = Math.fma(solved[row], solved[row], sum);
    }
    return (float) Math.sqrt(sum);
  }
}
