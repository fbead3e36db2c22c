package io.reelcast.model.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SpreadFitTest {

  @Test
  void findsMeanAndDeviationOfEachFeature() {
    ScaleFit fit = new ScaleFit(2);
    fit.add(new float[] {1, -10});
    fit.add(new float[] {2, -10});
    fit.add(new float[] {3, -10});
    fit.add(new float[] {6, -50});

    Spread spread = fit.spread();

    // Squares around 3: 4 + 1 + 0 + 9 of four; around -20: 3 · 100 + 900 of four.
    assertThat(spread.mean()).containsExactly(3, -20);
    assertThat(spread.deviation()).containsExactly((float) Math.sqrt(3.5), (float) Math.sqrt(300));
  }

  @Test
  void whatIsNotKnownDoesNotCount() {
    ScaleFit fit = new ScaleFit(1);
    fit.add(new float[] {Float.NaN});
    fit.add(new float[] {1990});
    fit.add(new float[] {Float.NaN});
    fit.add(new float[] {2010});

    assertThat(fit.spread().mean()).containsExactly(2000);
    assertThat(fit.spread().deviation()).containsExactly(10);
  }

  @Test
  void featureThatIsNeverKnownDoesNotVary() {
    ScaleFit fit = new ScaleFit(1);
    fit.add(new float[] {Float.NaN});

    assertThat(fit.spread().mean()).containsExactly(0);
    assertThat(fit.spread().deviation()).containsExactly(0);
  }

  @ParameterizedTest
  @ValueSource(floats = {0, 0.1f, -3.7f, 1994, 1e6f + 0.3f})
  void featureThatIsAlwaysTheSameDoesNotVaryByRounding(float value) {
    ScaleFit fit = new ScaleFit(1);
    for (int i = 0; i < 1000; i++) {
      fit.add(new float[] {value});
    }

    float[] other = {value + 1};
    fit.spread().apply(other);

    assertThat(fit.spread().deviation()).containsExactly(0);
    assertThat(other).containsExactly(0);
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void whatWasFittedHasAMeanOfZeroAndADeviationOfOne(long seed) {
    Random random = new Random(seed);
    float[][] features = new float[2000][1];
    ScaleFit fit = new ScaleFit(1);
    for (float[] feature : features) {
      feature[0] = 1950 + 20 * (float) random.nextGaussian();
      fit.add(feature);
    }

    Scale scale = ScalingKind.STANDARD.fitted(fit);

    double sum = 0;
    double squares = 0;
    for (float[] feature : features) {
      scale.apply(feature);
      sum += feature[0];
      squares += feature[0] * feature[0];
    }
    assertThat(sum / 2000).isCloseTo(0, within(1e-4));
    assertThat(squares / 2000).isCloseTo(1, within(1e-4));
  }

  @Test
  void kindsAreNamedAsInTheSettings() {
    ScaleFit fit = new ScaleFit(1);
    fit.add(new float[] {1});
    fit.add(new float[] {5});

    assertThat(ScalingKind.named("standard").fitted(fit))
        .isInstanceOfSatisfying(
            Spread.class, spread -> assertThat(spread.deviation()).containsExactly(2));
    assertThat(ScalingKind.named("min-max").fitted(fit))
        .isInstanceOfSatisfying(Range.class, range -> assertThat(range.high()).containsExactly(5));
    assertThat(ScalingKind.MIN_MAX.title()).isEqualTo("min-max");
    assertThatThrownBy(() -> ScalingKind.named("minmax"))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("network.scaling is minmax: expected standard or min-max");
  }
}
