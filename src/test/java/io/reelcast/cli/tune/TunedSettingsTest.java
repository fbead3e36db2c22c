package io.reelcast.cli.tune;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.typesafe.config.Config;
import io.reelcast.Settings;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import io.reelcast.tuning.space.Dimension;
import io.reelcast.tuning.space.Space;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TunedSettingsTest {
  private static final Config GIVEN =
      layered(
          Map.of(
              "training.epochs", "6",
              "rating.lowest", "1",
              "training.batch", "100",
              "kafka.sasl.jaas.config", "secret"));

  private static final List<String> ROOMS = Subject.TRAINING.rooms();

  @TempDir private Path directory;

  @ParameterizedTest(name = "trial {0}")
  @ValueSource(ints = {1, 2, 3, 4, 5})
  void writesAFileThatGivesExactlyTheTrialsSettings(int trial) throws IOException {
    TunedSettings settings = TunedSettings.of(GIVEN, Map.of("network.genres", "7"), ROOMS);
    Map<String, String> values = Space.STANDARD.draw(1, trial);

    Settings read = read(settings.file(values, List.of("about")));

    assertThat(read.training()).isEqualTo(settings.with(values).training());
    assertThat(read.model()).isEqualTo(settings.with(values).model());
    assertThat(read.training().named()).containsAllEntriesOf(asRead(values));
    assertThat(read.training().shape().genres()).isEqualTo(7);
    assertThat(read.training().passes().epochs()).isEqualTo(6);
    assertThat(read.rating().lowest()).isEqualTo(1);
  }

  @Test
  void writesTheDefaultsThatTheSearchKnows() throws IOException {
    TunedSettings settings = TunedSettings.of(layered(Map.of()), Map.of(), ROOMS);
    Map<String, String> standard = settings.standard(Space.STANDARD);

    Settings read = read(settings.file(standard, List.of()));

    assertThat(standard)
        .containsEntry("training.optimiser", "adam")
        .containsEntry("training.dropout", "0");
    assertThat(read.training()).isEqualTo(Settings.of(SettingSources.defaults()).training());
  }

  @Test
  void tellsHowTastesAreToldAsItDependsOnThat() {
    TunedSettings usual = TunedSettings.of(layered(Map.of()), Map.of(), ROOMS);
    TunedSettings narrow = TunedSettings.of(layered(Map.of("factor.width", "4")), Map.of(), ROOMS);

    assertThat(narrow.name()).isNotEqualTo(usual.name());
    assertThat(narrow.file(Map.of(), List.of())).contains("factor.width = 4\n");
  }

  @Test
  void keepsWhatMayBeAPasswordToItself() {
    String file = TunedSettings.of(GIVEN, Map.of(), ROOMS).file(Map.of(), List.of("one", "two"));

    assertThat(file).startsWith("# one\n# two\n").doesNotContain("secret", "kafka");
  }

  @Test
  void searchesNothingThatCannotWork() {
    TunedSettings settings = TunedSettings.of(layered(Map.of()), Map.of(), ROOMS);

    assertThatCode(() -> settings.check(Space.STANDARD)).doesNotThrowAnyException();
    assertThatThrownBy(() -> settings.check(Space.STANDARD.within("training.dropout", "0..2")))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("training.dropout is 2.0: expected 0 to less than 1");
    assertThatThrownBy(
            () -> settings.check(new Space(List.of(Dimension.oneOf("network.width", "8", "x")))))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("network.width is x");
  }

  @Test
  void refusesToFixWhatIsNoSetting() {
    assertThatThrownBy(() -> TunedSettings.of(GIVEN, Map.of("network.height", "3"), ROOMS))
        .isInstanceOf(InvalidSetting.class)
        .hasMessageContaining("--fix names network.height");
  }

  /** As {@code TrainingSettings.named} writes numbers. */
  private static Map<String, String> asRead(Map<String, String> values) {
    return Map.of(
        "training.learning-rate",
        Double.toString(Double.parseDouble(values.getOrDefault("training.learning-rate", ""))),
        "training.batch",
        values.getOrDefault("training.batch", ""),
        "network.width",
        values.getOrDefault("network.width", ""),
        "training.optimiser",
        values.getOrDefault("training.optimiser", ""));
  }

  private static Config layered(Map<String, String> given) {
    return SettingSources.layer(Optional.empty(), Map.of(), given);
  }

  private Settings read(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("tuned.conf"), text);
    return Settings.of(SettingSources.layer(Optional.of(file), Map.of(), Map.of()));
  }
}
