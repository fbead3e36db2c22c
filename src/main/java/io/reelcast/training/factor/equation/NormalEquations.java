package io.reelcast.training.factor.equation;

import java.util.Arrays;

/**
 * What ratings say about the numbers p of whoever they have in common: M p = b, where M is the
 * damping and the sum of q qᵀ, and b the sum of q times what the rating leaves to explain. Used by
 * one thread.
 */
public final class NormalEquations {
  private final int width;
  private final double biasDamping;
  private final double damping;
  private final double[] triangle; // M, row by row
  private final double[] right; // b

  /** Equations that know of no rating yet; their solution is zero. */
  public NormalEquations(int width, double biasDamping, double damping) {
    this.width = width;
    this.biasDamping = biasDamping;
    this.damping = damping;
    this.triangle = new double[Cholesky.packed(width)];
    this.right = new double[width];
    addDamping(1);
  }

  /** Forgets all ratings. */
  public void clear() {
    Arrays.fill(triangle, 0);
    Arrays.fill(right, 0);
    addDamping(1);
  }

  /** Makes all that was said before weigh less; the damping stays. */
  public void decay(double share) {
    for (int i = 0; i < triangle.length; i++) {
      triangle[i] *= share;
    }
    for (int i = 0; i < width; i++) {
      right[i] *= share;
    }
    addDamping(1 - share);
  }

  /**
   * Adds a rating.
   *
   * @param partner the numbers q of what was rated
   * @param residual what is left to explain
   */
  public void add(double[] partner, double residual) {
    int at = 0;
    for (int i = 0; i < width; i++) {
      double own = partner[i];
      for (int j = 0; j <= i; j++) {
        triangle[at++] += own * partner[j];
      }
      right[i] += own * residual;
    }
  }

  /** Solves for p. */
  public void solve(Cholesky cholesky, double[] solution) {
    cholesky.factorise(triangle);
    cholesky.solve(right, solution);
  }

  private void addDamping(double share) {
    triangle[0] += share * biasDamping;
    for (int i = 1; i < width; i++) {
      triangle[Cholesky.packed(i + 1) - 1] += share * damping;
    }
  }
}
