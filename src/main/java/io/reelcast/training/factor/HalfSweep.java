package io.reelcast.training.factor;

import io.reelcast.training.factor.equation.Cholesky;
import io.reelcast.training.factor.equation.NormalEquations;

/**
 * Solves all rows of a matrix while the numbers of its columns stand still. Rows and columns have
 * the same layout: a bias, then their share of each factor. To whoever is solved, the other's bias
 * is known and stands as 1, because it meets his own.
 */
final class HalfSweep {
  private final int width;
  private final NormalEquations equations;
  private final Cholesky cholesky;
  private final double[] partner;
  private final double[] solution;

  HalfSweep(int width, double biasDamping, double damping) {
    this.width = width;
    this.equations = new NormalEquations(width, biasDamping, damping);
    this.cholesky = new Cholesky(width);
    this.partner = new double[width];
    this.solution = new double[width];
    partner[0] = 1;
  }

  /**
   * @param mean of all ratings
   * @param columns [column × width]
   * @param solved takes [row × width]
   */
  void solve(Rows rows, double mean, double[] columns, double[] solved) {
    for (int row = 0; row < rows.count(); row++) {
      equations.clear();
      for (int place = rows.start[row]; place < rows.start[row + 1]; place++) {
        int at = rows.column[place] * width;
        System.arraycopy(columns, at + 1, partner, 1, width - 1);
        equations.add(partner, rows.value[place] - mean - columns[at]);
      }
      equations.solve(cholesky, solution);
      System.arraycopy(solution, 0, solved, row * width, width);
    }
  }
}
