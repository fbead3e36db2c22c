package io.reelcast.training.factor.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class CholeskyTest {
  private static final double TINY = 1e-9;

  @Test
  void solvesASmallSystemAsByHand() {
    double[] triangle = {4, 2, 5}; // 4x + 2y = 10, 2x + 5y = 13
    double[] solution = new double[2];
    Cholesky cholesky = new Cholesky(2);

    cholesky.factorise(triangle);
    cholesky.solve(new double[] {10, 13}, solution);

    assertThat(solution).containsExactly(new double[] {1.5, 2}, within(TINY));
    assertThat(triangle).containsExactly(4, 2, 5);
  }

  @ParameterizedTest
  @CsvSource({"1, 3", "2, 4", "5, 5", "12, 6", "31, 7"})
  void givesBackWhatItIsMultipliedBy(int width, int seed) {
    double[][] matrix = positiveDefinite(width, new Random(seed));
    double[] expected = new Random(seed + 100).doubles(width, -1, 1).toArray();
    double[] values = new double[width];
    for (int i = 0; i < width; i++) {
      for (int j = 0; j < width; j++) {
        values[i] += matrix[i][j] * expected[j];
      }
    }
    Cholesky cholesky = new Cholesky(width);

    cholesky.factorise(triangle(matrix));
    cholesky.solve(values, values);

    assertThat(values).containsExactly(expected, within(TINY));
  }

  @Test
  void solvesForManyRightSidesInOneFactorisation() {
    Cholesky cholesky = new Cholesky(1);
    double[] first = new double[1];
    double[] second = new double[1];
    cholesky.factorise(new double[] {4});

    cholesky.solve(new double[] {2}, first);
    cholesky.solve(new double[] {6}, second);

    assertThat(first[0]).isEqualTo(0.5);
    assertThat(second[0]).isEqualTo(1.5);
  }

  @Test
  void refusesAMatrixWithoutOneSolution() {
    Cholesky cholesky = new Cholesky(2);

    assertThatThrownBy(() -> cholesky.factorise(new double[] {1, 1, 1}))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("row 1");
  }

  private static double[][] positiveDefinite(int width, Random random) {
    double[][] factor = new double[width][width];
    double[][] matrix = new double[width][width];
    for (double[] row : factor) {
      for (int j = 0; j < width; j++) {
        row[j] = random.nextGaussian();
      }
    }
    for (int i = 0; i < width; i++) {
      matrix[i][i] = 1;
      for (int j = 0; j < width; j++) {
        for (int k = 0; k < width; k++) {
          matrix[i][j] += factor[i][k] * factor[j][k];
        }
      }
    }
    return matrix;
  }

  private static double[] triangle(double[][] matrix) {
    double[] packed = new double[Cholesky.packed(matrix.length)];
    int at = 0;
    for (int i = 0; i < matrix.length; i++) {
      for (int j = 0; j <= i; j++) {
        packed[at++] = matrix[i][j];
      }
    }
    return packed;
  }
}
