package io.reelcast.model.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;

final class ScaleFitTest {

  @Test
  void reachesFromTheLeastToTheGreatest() {
    ScaleFit fit = new ScaleFit(2);
    fit.add(new float[] {3, -10});
    fit.add(new float[] {1, -30});
    fit.add(new float[] {2, -20});

    Range range = fit.range();

    assertThat(range.low()).containsExactly(1, -30);
    assertThat(range.high()).containsExactly(3, -10);
  }

  @Test
  void whatIsNotKnownDoesNotCount() {
    ScaleFit fit = new ScaleFit(1);
    fit.add(new float[] {Float.NaN});
    fit.add(new float[] {1990});
    fit.add(new float[] {Float.NaN});
    fit.add(new float[] {2010});

    assertThat(fit.range().low()).containsExactly(1990);
    assertThat(fit.range().high()).containsExactly(2010);
  }

  @Test
  void featureThatIsNeverKnownDoesNotVary() {
    ScaleFit fit = new ScaleFit(1);
    fit.add(new float[] {Float.NaN});

    Range range = fit.range();

    assertThat(range.low()).isEqualTo(range.high());
  }

  @Test
  void featureThatIsAlwaysTheSameDoesNotVary() {
    ScaleFit fit = new ScaleFit(1);
    for (int i = 0; i < 1000; i++) {
      fit.add(new float[] {0.1f});
    }

    Range range = fit.range();

    assertThat(range.low()).isEqualTo(range.high());
    assertThat(range.low()).containsExactly(0.1f);
  }

  @Test
  void singleValueFarOutDoesNotPressTheOthersTogether() {
    ScaleFit fit = new ScaleFit(1);
    for (int i = 0; i < 99; i++) {
      fit.add(new float[] {i % 2});
    }
    fit.add(new float[] {100});

    // Of 50 zeroes, 49 ones and the 100: the mean 1.49, the mean square 100.49.
    double reach = 4 * Math.sqrt(100.49 - 1.49 * 1.49);
    assertThat(fit.range().low()).containsExactly(0);
    assertThat(fit.range().high()[0]).isCloseTo((float) (1.49 + reach), within(1e-4f));
  }

  @Test
  void valuesOfAUsualSpreadAllLieWithin() {
    Random random = new Random(1);
    ScaleFit fit = new ScaleFit(1);
    float least = Float.MAX_VALUE;
    float greatest = -Float.MAX_VALUE;
    for (int i = 0; i < 1000; i++) {
      float value = random.nextFloat() * 3 + 1900;
      least = Math.min(least, value);
      greatest = Math.max(greatest, value);
      fit.add(new float[] {value});
    }

    assertThat(fit.range().low()).containsExactly(least);
    assertThat(fit.range().high()).containsExactly(greatest);
  }
}
