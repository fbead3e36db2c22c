package io.reelcast.training.factor.equation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

final class NormalEquationsTest {
  private static final double TINY = 1e-12;

  private final NormalEquations equations = new NormalEquations(2, 3, 4);
  private final double[] solution = new double[2];

  @BeforeEach
  void fillTheSolutionWithSomethingElse() {
    solution[0] = 7;
    solution[1] = 7;
  }

  @Test
  void sayZeroWithoutRatings() {
    equations.solve(new Cholesky(2), solution);

    assertThat(solution).containsExactly(0, 0);
  }

  /** (3+1)x + 2y = 1, 2x + (4+4)y = 2: y = 3/14, x = 1/7. */
  @Test
  void solveForOneRatingAsByHand() {
    equations.add(new double[] {1, 2}, 1);

    equations.solve(new Cholesky(2), solution);

    assertThat(solution).containsExactly(new double[] {1 / 7.0, 3 / 14.0}, within(TINY));
  }

  /** After half is forgotten: (3+½)x + y = ½, x + (4+2)y = 1: x = 0.1, y = 0.15. */
  @Test
  void forgetAShareOfRatingsButNoDamping() {
    equations.add(new double[] {1, 2}, 1);

    equations.decay(0.5);

    equations.solve(new Cholesky(2), solution);
    assertThat(solution).containsExactly(new double[] {0.1, 0.15}, within(TINY));
  }

  @Test
  void startAgainAfterClearing() {
    equations.add(new double[] {1, 2}, 1);

    equations.clear();

    equations.solve(new Cholesky(2), solution);
    assertThat(solution).containsExactly(0, 0);
  }
}
