package io.reelcast.model.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class RangeTest {

  @Test
  void bringsEachFeatureToItsPlaceBetweenItsEnds() {
    float[] features = {1, 0, 15};

    new Range(new float[] {0, -1, 10}, new float[] {4, 1, 20}).apply(features);

    assertThat(features).containsExactly(0.25f, 0.5f, 0.5f);
  }

  @Test
  void endsAreZeroAndOneAndWhatLiesOutsideComesToTheNearerEnd() {
    float[] features = {-1, 3, -9, 99, Float.NEGATIVE_INFINITY, Float.POSITIVE_INFINITY};

    range(6, -1, 3).apply(features);

    assertThat(features).containsExactly(0, 1, 0, 1, 0, 1);
  }

  @Test
  void whatIsNotKnownLiesInTheMiddle() {
    float[] features = {Float.NaN};

    range(1, -1, 3).apply(features);

    assertThat(features).containsExactly(0.5f);
  }

  @Test
  void featureThatDoesNotVaryLiesInTheMiddle() {
    float[] features = {7, 8, Float.NaN};

    range(3, 7, 7).apply(features);

    assertThat(features).containsExactly(0.5f, 0.5f, 0.5f);
  }

  @Test
  void leavesFeaturesBehindItsOwnAlone() {
    float[] features = {1, 9};

    range(1, 0, 2).apply(features);

    assertThat(features).containsExactly(0.5f, 9);
  }

  @Test
  void changesWithNoneOfTheArraysThatItGaveOrGot() {
    float[] low = {0};
    float[] high = {2};
    Range range = new Range(low, high);

    low[0] = 1;
    range.high()[0] = 9;

    assertThat(range.low()).containsExactly(0);
    assertThat(range.high()).containsExactly(2);
    assertThat(range.size()).isEqualTo(1);
  }

  @Test
  void refusesEndsThatAreNone() {
    assertThatRefused(new float[] {2}, new float[] {1});
    assertThatRefused(new float[] {Float.NaN}, new float[] {1});
    assertThatRefused(new float[] {0}, new float[] {Float.POSITIVE_INFINITY});
    assertThatRefused(new float[] {Float.NEGATIVE_INFINITY}, new float[] {0});
  }

  @Test
  void refusesAnEndThatLacksItsOther() {
    assertThatRefused(new float[] {0, 0}, new float[] {1});
    assertThatRefused(new float[] {0}, new float[] {});
    assertThatRefused(new float[] {}, new float[] {1});
  }

  private static void assertThatRefused(float[] low, float[] high) {
    assertThatThrownBy(() -> new Range(low, high))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no range");
  }

  /** The same for so many features. */
  private static Range range(int size, float low, float high) {
    float[] lows = new float[size];
    float[] highs = new float[size];
    Arrays.fill(lows, low);
    Arrays.fill(highs, high);
    return new Range(lows, highs);
  }
}
