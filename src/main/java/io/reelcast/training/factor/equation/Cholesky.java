package io.reelcast.training.factor.equation;

/**
 * Solves A x = b for a small symmetric positive definite A = L Lᵀ. Matrices are lower triangles,
 * row by row: a00, a10, a11, a20 and so on. It holds one factorisation; used by one thread.
 */
public final class Cholesky {
  private final int width;
  private final double[] lower; // L, its diagonal inverted

  public Cholesky(int width) {
    this.width = width;
    this.lower = new double[packed(width)];
  }

  /** How many numbers a triangle has. */
  public static int packed(int width) {
    return width * (width + 1) / 2;
  }

  /**
   * Takes A; it is left as it is.
   *
   * @throws IllegalArgumentException if A is not positive definite
   */
  public void factorise(double[] triangle) {
    int row = 0; // where the row begins
    for (int i = 0; i < width; row += ++i) {
      int other = 0;
      for (int j = 0; j < i; other += ++j) {
        double rest = triangle[row + j] - product(row, other, j);
        lower[row + j] = rest * lower[other + j];
      }
      double rest = triangle[row + i] - product(row, row, i);
      if (!(rest > 0)) {
        throw new IllegalArgumentException(
            "the matrix is not positive definite: row " + i + " leaves " + rest);
      }
      lower[row + i] = 1 / Math.sqrt(rest);
    }
  }

  /** Solves for b with the A that was taken last; {@code solution} may be {@code right} itself. */
  public void solve(double[] right, double[] solution) {
    int row = 0;
    for (int i = 0; i < width; row += ++i) {
      double rest = right[i];
      for (int j = 0; j < i; j++) {
        rest -= lower[row + j] * solution[j];
      }
      solution[i] = rest * lower[row + i];
    }
    for (int i = width - 1; i >= 0; i--) {
      row -= i + 1;
      double solved = solution[i] * lower[row + i];
      solution[i] = solved;
      for (int j = 0; j < i; j++) {
        solution[j] -= lower[row + j] * solved;
      }
    }
  }

  private double product(int row, int other, int length) {
    double sum = 0;
    for (int k = 0; k < length; k++) {
      sum += lower[row + k] * lower[other + k];
    }
    return sum;
  }
}
