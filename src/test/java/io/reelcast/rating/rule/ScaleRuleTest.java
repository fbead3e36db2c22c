package io.reelcast.rating.rule;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ScaleRuleTest {

  @ParameterizedTest
  @CsvSource({
    "0.5, 5, 0.5",
    "0.5, 5, 5",
    "0.5, 5, 3.7",
    "0, 10, 0",
    "0, 10, 10",
    "0, 10, 4.9E-324"
  })
  void acceptsTheScaleWithItsEnds(double lowest, double highest, double rating) {
    ScaleRule rule = new ScaleRule(lowest, highest);

    assertThat(rule.objection(Claims.rated(rating))).isEmpty();
  }

  @ParameterizedTest
  @CsvSource({
    "0.5, 5, 0.49999999999999994",
    "0.5, 5, 5.000000000000001",
    "0.5, 5, 0",
    "0, 10, -4.9E-324",
    "0, 10, 10.000000000000002",
    "0, 10, NaN",
    "0, 10, Infinity",
    "0, 10, -Infinity"
  })
  void refusesWhatIsNoNumberOnTheScale(double lowest, double highest, double rating) {
    ScaleRule rule = new ScaleRule(lowest, highest);

    assertThat(rule.objection(Claims.rated(rating)))
        .hasValueSatisfying(
            why ->
                assertThat(why).contains("" + rating, lowest + " to " + highest, "rating.lowest"));
  }

  @Test
  void isCountedAsOffScale() {
    assertThat(new ScaleRule(0.5, 5).reason()).isEqualTo("off-scale");
  }
}
