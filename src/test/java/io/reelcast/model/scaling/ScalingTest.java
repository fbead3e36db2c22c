package io.reelcast.model.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.model.feature.InputGroups;
import io.reelcast.model.feature.Inputs;
import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class ScalingTest {

  @Test
  void bringsEveryStepAndTheUserToTheirPlaces() {
    Scaling scaling = new Scaling(range(6, 0, 10), range(12, 0, 4), range(5, 0, 1));
    Inputs inputs = new Inputs(InputGroups.FIRST);
    inputs.size(2);
    Arrays.fill(inputs.step(0), 5);
    Arrays.fill(inputs.step(1), 99);
    Arrays.fill(inputs.step(2), 7);
    Arrays.fill(inputs.user(), 1);
    inputs.user()[3] = Float.NaN;
    inputs.user()[4] = -1;

    scaling.apply(inputs);

    assertThat(inputs.step(0)).containsOnly(0.5f);
    assertThat(inputs.step(1)).containsOnly(1);
    assertThat(inputs.step(2)).as("behind the last record").containsOnly(7);
    assertThat(inputs.user())
        .containsExactly(
            0.25f, 0.25f, 0.25f, 0.5f, 0, 0.25f, 0.25f, 0.25f, 0.25f, 0.25f, 0.25f, 0.25f);
  }

  @Test
  void refusesFeaturesOfAnotherNumber() {
    Scaling scaling = new Scaling(range(6, 0, 1), range(11, 0, 1), range(5, 0, 1));

    assertThatThrownBy(() -> scaling.requireFor(InputGroups.FIRST))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("the scaling is for 6, 11 and 5 features, not for 6, 12 and 5");
  }

  private static Range range(int size, float low, float high) {
    float[] lows = new float[size];
    float[] highs = new float[size];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new Range(lows, highs);
  }
}
