package io.reelcast.training.graph;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class LearningSettingsTest {

  @ParameterizedTest
  @CsvSource({
    "0, 32, 0, 0, 'training.learning-rate is 0.0: expected more than 0, at most 1'",
    "-0.1, 32, 0, 0, 'training.learning-rate is -0.1: expected more than 0, at most 1'",
    "1.1, 32, 0, 0, 'training.learning-rate is 1.1: expected more than 0, at most 1'",
    "NaN, 32, 0, 0, 'training.learning-rate is NaN: expected more than 0, at most 1'",
    "0.1, 0, 0, 0, training.batch is 0: expected 1 to 65536",
    "0.1, 65537, 0, 0, training.batch is 65537: expected 1 to 65536",
    "0.1, 32, -0.1, 0, training.dropout is -0.1: expected 0 to less than 1",
    "0.1, 32, 1, 0, training.dropout is 1.0: expected 0 to less than 1",
    "0.1, 32, NaN, 0, training.dropout is NaN: expected 0 to less than 1",
    "0.1, 32, 0, -0.1, training.weight-decay is -0.1: expected 0 to 1",
    "0.1, 32, 0, 1.1, training.weight-decay is 1.1: expected 0 to 1",
    "0.1, 32, 0, NaN, training.weight-decay is NaN: expected 0 to 1"
  })
  void refusesByNameAndValue(
      double rate, int batch, double dropout, double weightDecay, String message) {
    assertThatThrownBy(
            () -> new LearningSettings(Optimiser.ADAM, rate, batch, dropout, weightDecay, 1))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage(message);
  }

  @ParameterizedTest
  @CsvSource({"1, 1, 0, 0", "1e-9, 65536, 0.999, 1"})
  void takesWhatIsJustWithinItsBounds(double rate, int batch, double dropout, double weightDecay) {
    LearningSettings settings =
        new LearningSettings(Optimiser.SGD, rate, batch, dropout, weightDecay, -1);

    assertThat(settings.rate()).isEqualTo(rate);
    assertThat(settings.batch()).isEqualTo(batch);
  }
}
