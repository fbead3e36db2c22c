package io.reelcast.model.scaling;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpreadTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @Test
  void tellsHowManyDeviationsAFeatureLiesFromItsMean() {
    float[] features = {3, -1, 1990};

    new Spread(new float[] {2, 1, 2000}, new float[] {0.5f, 4, 20}).apply(features);

    // One half star is two deviations; -2 of 4; -10 of 20.
    assertThat(features).containsExactly(2, -0.5f, -0.5f);
  }

  @ParameterizedTest(name = "{0} comes to {1}")
  @CsvSource({
    "10, 0",
    "21.9, 5.95",
    "22, 6",
    "22.1, 6",
    "-2, -6",
    "-3, -6",
    "1e30, 6",
    "Infinity, 6",
    "-Infinity, -6",
    "NaN, 0"
  })
  void nothingLiesFurtherAwayThanSixDeviations(float value, float place) {
    float[] features = {value};

    new Spread(new float[] {10}, new float[] {2}).apply(features);

    assertThat(features[0]).isCloseTo(place, within(1e-6f));
  }

  @Test
  void featureThatDoesNotVaryLiesAtTheMean() {
    float[] features = {7, 8, Float.NaN, Float.POSITIVE_INFINITY};

    new Spread(new float[] {7, 7, 7, 7}, new float[4]).apply(features);

    assertThat(features).containsExactly(0, 0, 0, 0);
  }

  @Test
  void leavesFeaturesBehindItsOwnAlone() {
    float[] features = {1, 9};

    new Spread(new float[] {0}, new float[] {2}).apply(features);

    assertThat(features).containsExactly(0.5f, 9);
  }

  @Test
  void changesWithNoneOfTheArraysThatItGaveOrGot() {
    float[] mean = {1};
    float[] deviation = {2};
    Spread spread = new Spread(mean, deviation);

    mean[0] = 9;
    deviation[0] = 9;
    spread.mean()[0] = 9;
    spread.deviation()[0] = 9;

    assertThat(spread.mean()).containsExactly(1);
    assertThat(spread.deviation()).containsExactly(2);
    assertThat(spread.size()).isEqualTo(1);
  }

  @Test
  void refusesWhatIsNone() {
    assertThatRefused(new float[] {Float.NaN}, new float[] {1});
    assertThatRefused(new float[] {Float.POSITIVE_INFINITY}, new float[] {1});
    assertThatRefused(new float[] {0}, new float[] {Float.NaN});
    assertThatRefused(new float[] {0}, new float[] {Float.POSITIVE_INFINITY});
    assertThatRefused(new float[] {0}, new float[] {-0.5f});
    assertThatRefused(new float[] {0, 0}, new float[] {1});
    assertThatRefused(new float[] {}, new float[] {1});
  }

  @Test
  void eachScaleIsToldByItsFields() throws JsonProcessingException {
    Spread spread = new Spread(new float[] {1, 2}, new float[] {0, 0.1f});
    Range range = new Range(new float[] {1}, new float[] {0.1f + 1});

    assertThat(JSON.writeValueAsString(spread))
        .isEqualTo("{\"mean\":[1.0,2.0],\"deviation\":[0.0,0.1]}");
    assertThat(JSON.readValue(JSON.writeValueAsString(spread), Scale.class))
        .isInstanceOfSatisfying(
            Spread.class,
            read -> {
              assertThat(read.mean()).isEqualTo(spread.mean());
              assertThat(read.deviation()).isEqualTo(spread.deviation());
            });
    assertThat(JSON.readValue(JSON.writeValueAsString(range), Scale.class))
        .isInstanceOfSatisfying(
            Range.class, read -> assertThat(read.high()).isEqualTo(range.high()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "{}",
        "[]",
        "7",
        "{\"mean\":[1]}",
        "{\"deviation\":[1]}",
        "{\"mean\":[1],\"high\":[1]}",
        "{\"mean\":[1],\"deviation\":[1],\"low\":[1]}",
        "{\"mean\":[\"NaN\"],\"deviation\":[1]}",
        "{\"mean\":[1],\"deviation\":[-1]}"
      })
  void jsonOfNeitherIsRefused(String json) {
    assertThatThrownBy(() -> JSON.readValue(json, Scale.class))
        .isInstanceOf(JsonProcessingException.class);
  }

  private static void assertThatRefused(float[] mean, float[] deviation) {
    assertThatThrownBy(() -> new Spread(mean, deviation))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessageContaining("no spread");
  }
}
