package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.Settings;
import io.reelcast.model.scaling.ScalingKind;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import io.reelcast.training.warm.TrainingSettings.Sampling;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainingSettingsTest {
  private static final Map<String, String> OTHERS =
      new TreeMap<>(
          Map.ofEntries(
              Map.entry("network.layers", "2"),
              Map.entry("network.width", "7"),
              Map.entry("network.dense", "9"),
              Map.entry("network.genres", "11"),
              Map.entry("network.inputs", "movies,taste"),
              Map.entry("network.movie-damping", "2.5"),
              Map.entry("network.scaling", "min-max"),
              Map.entry("factor.width", "5"),
              Map.entry("factor.user-bias-damping", "1.5"),
              Map.entry("factor.user-damping", "2.25"),
              Map.entry("factor.movie-bias-damping", "3.5"),
              Map.entry("factor.movie-damping", "4.75"),
              Map.entry("factor.sweeps", "13"),
              Map.entry("factor.decay", "0.875"),
              Map.entry("factor.folds", "7"),
              Map.entry("training.optimiser", "sgd"),
              Map.entry("training.learning-rate", "0.125"),
              Map.entry("training.batch", "33"),
              Map.entry("training.dropout", "0.25"),
              Map.entry("training.weight-decay", "0.0625"),
              Map.entry("training.seed", "-5"),
              Map.entry("training.stride", "3"),
              Map.entry("training.samples", "4321"),
              Map.entry("training.held-back", "0.375"),
              Map.entry("training.epochs", "17"),
              Map.entry("training.patience", "6"),
              Map.entry("training.averaged-steps", "88"),
              Map.entry("training.coverage", "0.75")));

  @Test
  void areNamedAsInTheManual() {
    TrainingSettings settings = given(OTHERS).training();

    assertThat(settings.named()).isEqualTo(OTHERS);
    assertThat(TrainingSettings.learning(OTHERS)).isEqualTo(settings.learning());
  }

  @Test
  void nameAllThatTheManualHas() {
    Map<String, String> defaults = Settings.of(SettingSources.defaults()).training().named();

    assertThat(defaults.keySet())
        .isEqualTo(
            new TreeMap<>(
                    Map.of(
                        "factor", SettingSources.defaults().getConfig("factor").root(),
                        "network", SettingSources.defaults().getConfig("network").root(),
                        "training", SettingSources.defaults().getConfig("training").root()))
                .entrySet().stream()
                    .flatMap(
                        part ->
                            part.getValue().keySet().stream()
                                .map(name -> part.getKey() + "." + name))
                    .collect(java.util.stream.Collectors.toCollection(java.util.TreeSet::new)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "network.layers | 0 | 1 to 4",
        "network.width | 1025 | 1 to 1024",
        "network.dense | 0 | 1 to 1024",
        "network.genres | 32 | 0 to 31",
        "network.inputs | movies,weather | some of movies, user, taste, aftermath, trail, alike",
        "network.inputs | user,movies,user | some of movies, user, taste, aftermath, trail, alike",
        "network.scaling | rank | standard or min-max",
        "factor.width | 0 | 1 to 256",
        "factor.width | 18 | 1 to 17, as each user's taste is kept",
        "factor.user-bias-damping | 0 | more than 0, at most 1000000",
        "factor.user-damping | 0 | more than 0, at most 1000000",
        "factor.movie-bias-damping | -1 | more than 0, at most 1000000",
        "factor.movie-damping | 1000001 | more than 0, at most 1000000",
        "factor.sweeps | 0 | 1 to 1000",
        "factor.decay | 0 | more than 0, at most 1",
        "factor.decay | 1.5 | more than 0, at most 1",
        "factor.folds | 1 | 2 to 100",
        "factor.folds | 101 | 2 to 100",
        "network.movie-damping | -1 | 0 to 1000000",
        "training.optimiser | adagrad | adam, amsgrad, nadam, nesterovs, rmsprop or sgd",
        "training.learning-rate | 0 | more than 0, at most 1",
        "training.learning-rate | 1.5 | more than 0, at most 1",
        "training.batch | 0 | 1 to 65536",
        "training.dropout | 1 | 0 to less than 1",
        "training.weight-decay | -0.1 | 0 to 1",
        "training.stride | 0 | 1 to 1000",
        "training.samples | 0 | 1 to 1000000000",
        "training.samples | 1000000001 | 1 to 1000000000",
        "training.held-back | 0 | between 0 and 1",
        "training.held-back | 1 | between 0 and 1",
        "training.epochs | 0 | 1 to 10000",
        "training.patience | 0 | 1 to 10000",
        "training.averaged-steps | 0 | 1 to 1000000",
        "training.averaged-steps | 1000001 | 1 to 1000000",
        "training.coverage | 1 | between 0 and 1",
        "training.coverage | 0 | between 0 and 1"
      })
  void refuseWhatCannotWork(String name, String value, String expected) {
    assertThatThrownBy(() -> given(Map.of(name, value)))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining(name)
        .hasMessageContaining(value)
        .hasMessageContaining("expected " + expected);
  }

  @Test
  void tellWholeNumbersAsSuch() {
    assertThatThrownBy(() -> given(Map.of("training.stride", "0")))
        .hasMessageContaining("training.stride is 0: expected 1 to 1000");
  }

  @ParameterizedTest
  @CsvSource({
    "0, 1",
    "100000, 1",
    "299999, 1",
    "300000, 2",
    "499999, 2",
    "500000, 3",
    "800000, 4",
    "1000209, 5",
    "25000000, 5",
    "9000000000, 5"
  })
  void sampleTheMoreOftenTheFewerRatingsThereAre(long ratings, int stride) {
    Sampling sampling = new Sampling(5, 200_000, 0.1, 5, 0.8, ScalingKind.STANDARD);

    assertThat(sampling.strideOf(ratings)).isEqualTo(stride);
  }

  @ParameterizedTest
  @CsvSource({"4320, 4320", "4321, 4321", "4322, 4321"})
  void askForNoMoreSamplesThanWereSet(int most, int samples) {
    TrainingSettings settings = given(OTHERS).training();

    assertThat(settings.withSamplesUpTo(most).sampling().samples()).isEqualTo(samples);
  }

  @ParameterizedTest
  @ValueSource(doubles = {Double.NaN, Double.POSITIVE_INFINITY, Double.NEGATIVE_INFINITY})
  void refuseWhatIsNoNumber(double number) {
    assertThatThrownBy(() -> new Sampling(1, 1, number, 5, 0.8, ScalingKind.STANDARD))
        .hasMessageContaining("training.held-back is " + number);
    assertThatThrownBy(() -> new Sampling(1, 1, 0.1, number, 0.8, ScalingKind.STANDARD))
        .hasMessageContaining("network.movie-damping is " + number);
    assertThatThrownBy(() -> new Sampling(1, 1, 0.1, 5, number, ScalingKind.STANDARD))
        .hasMessageContaining("training.coverage is " + number);
  }

  @Test
  void saysWhichSettingIsMissing() {
    Map<String, String> named = new TreeMap<>(OTHERS);
    named.remove("training.dropout");

    assertThatThrownBy(() -> TrainingSettings.learning(named))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("there is no setting training.dropout");
  }

  private static Settings given(Map<String, String> settings) {
    return Settings.of(SettingSources.layer(Optional.empty(), Map.of(), settings));
  }
}
