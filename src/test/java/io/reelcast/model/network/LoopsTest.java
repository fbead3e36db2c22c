package io.reelcast.model.network;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import java.util.function.DoubleUnaryOperator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class LoopsTest {
  private static final float NEAR = 5e-7f;

  @Test
  void tangentIsThatOfMath() {
    for (double x = -12; x <= 12; x += 1e-5) {
      assertClose(tanh((float) x), Math::tanh, (float) x);
    }
    for (float x = Float.MIN_VALUE; x < Float.MAX_VALUE / 2; x *= 1.01f + Float.MIN_VALUE / x) {
      assertClose(tanh(x), Math::tanh, x);
      assertClose(tanh(-x), Math::tanh, -x);
    }
  }

  @Test
  void tangentNeverLeavesItsEnds() {
    float before = -1;
    for (double x = -12; x <= 12; x += 1e-4) {
      float tanh = tanh((float) x);

      assertThat(tanh).isBetween(-1f, 1f).isGreaterThanOrEqualTo(before - NEAR);
      before = tanh;
    }
    assertThat(tanh(Float.POSITIVE_INFINITY)).isCloseTo(1, within(NEAR));
    assertThat(tanh(Float.NEGATIVE_INFINITY)).isCloseTo(-1, within(NEAR));
    assertThat(tanh(Float.MAX_VALUE)).isCloseTo(1, within(NEAR));
  }

  @Test
  void tangentIsOdd() {
    for (float x = 0; x < 12; x += 1e-3f) {
      assertThat(tanh(-x)).isEqualTo(-tanh(x));
    }
  }

  @Test
  void logisticFunctionIsThatOfMath() {
    DoubleUnaryOperator logistic = x -> 1 / (1 + Math.exp(-x));
    for (double x = -24; x <= 24; x += 1e-5) {
      assertClose(sigmoid((float) x), logistic, (float) x);
    }
    for (float x : new float[] {100, 1e10f, Float.MAX_VALUE, Float.POSITIVE_INFINITY}) {
      assertClose(sigmoid(x), logistic, x);
      assertClose(sigmoid(-x), logistic, -x);
    }
  }

  @Test
  void addsTheRowsOfTheBitsThatAreSet() {
    float[][] rows = {{100}, {1}, {2}, {4}, {8}};
    float[] sums = {0.5f};

    Loops.addRows(sums, 0b1010, rows, 1);

    assertThat(sums).containsExactly(10.5f);
  }

  @Test
  void addsTheRowsTimesTheirValues() {
    float[][] rows = {{100, 100}, {1, 2}, {3, 4}};
    float[] sums = {0.5f, 0.5f};

    Loops.addProduct(sums, new float[] {10, -1, 7}, 2, rows, 1);

    assertThat(sums).containsExactly(0.5f + 10 - 3, 0.5f + 20 - 4);
  }

  @ParameterizedTest(name = "{0} rows")
  @ValueSource(ints = {0, 1, 3, 4, 5, 8, 9})
  void addsAnyNumberOfRowsAsIfOneByOne(int count) {
    Random random = new Random(count);
    float[][] rows = new float[count][11];
    float[] factors = new float[count];
    float[] expected = new float[11];
    float[] sums = new float[11];
    for (int row = 0; row < count; row++) {
      factors[row] = random.nextFloat();
      for (int i = 0; i < 11; i++) {
        rows[row][i] = (float) random.nextGaussian();
        expected[i] = Math.fma(factors[row], rows[row][i], expected[i]);
      }
    }

    Loops.addProduct(sums, factors, count, rows, 0);

    assertThat(sums).containsExactly(expected);
  }

  @Test
  void multipliesAndRectifies() {
    float[] values = {-1, 0, 2};

    assertThat(Loops.dot(values, new float[] {3, 4, 5})).isEqualTo(7);
    Loops.rectify(values);
    assertThat(values).containsExactly(0, 0, 2);
  }

  private static float tanh(float x) {
    float[] values = {x};
    Loops.tanh(values);
    return values[0];
  }

  private static float sigmoid(float x) {
    return Loops.logistic(tanh(0.5f * x));
  }

  /** Without the cost of an assertion's description, there being millions of them. */
  private static void assertClose(float found, DoubleUnaryOperator exact, float x) {
    if (!(Math.abs(found - exact.applyAsDouble(x)) <= NEAR)) {
      assertThat((double) found).as("at %s", x).isCloseTo(exact.applyAsDouble(x), within(5e-7));
    }
  }
}
