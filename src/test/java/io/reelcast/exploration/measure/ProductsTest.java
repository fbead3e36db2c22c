package io.reelcast.exploration.measure;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ProductsTest {

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void agreesWithPearsonOverTheCommonMoments(long seed) {
    Random random = new Random(seed);
    List<double[]> rows = new ArrayList<>();
    for (int i = 0; i < 500; i++) {
      double common = random.nextGaussian();
      // Far from zero, as years are.
      double year = 1990 + common + random.nextGaussian();
      double gap = random.nextInt(4) == 0 ? Double.NaN : common - random.nextGaussian();
      rows.add(new double[] {common, year, gap});
    }
    Products products = new Products(3);

    rows.forEach(products::add);

    for (int one = 0; one < 3; one++) {
      for (int other = 0; other < 3; other++) {
        assertThat(products.correlation(one, other))
            .isCloseTo(pearson(rows, one, other), within(1e-9));
      }
    }
  }

  @Test
  void knowsNoCorrelationOfWhatNeverVaries() {
    Products products = new Products(3);

    products.add(new double[] {1, 0.1, Double.NaN});
    products.add(new double[] {2, 0.1, Double.NaN});
    products.add(new double[] {4, 0.1, Double.NaN});

    assertThat(products.varies(0)).isTrue();
    assertThat(products.varies(1)).isFalse();
    assertThat(products.varies(2)).isFalse();
    assertThat(products.correlation(0, 1)).isNaN();
  }

  private static double pearson(List<double[]> rows, int one, int other) {
    List<double[]> common =
        rows.stream().filter(row -> !Double.isNaN(row[one] + row[other])).toList();
    double meanOne = common.stream().mapToDouble(row -> row[one]).average().orElseThrow();
    double meanOther = common.stream().mapToDouble(row -> row[other]).average().orElseThrow();
    double product = 0;
    double squaresOne = 0;
    double squaresOther = 0;
    for (double[] row : common) {
      product += (row[one] - meanOne) * (row[other] - meanOther);
      squaresOne += (row[one] - meanOne) * (row[one] - meanOne);
      squaresOther += (row[other] - meanOther) * (row[other] - meanOther);
    }
    return product / Math.sqrt(squaresOne * squaresOther);
  }
}
