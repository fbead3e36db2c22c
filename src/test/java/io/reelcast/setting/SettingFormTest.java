package io.reelcast.setting;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.Settings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class SettingFormTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(strings = {"stream", "kafka", "a..b", "", "kafka.", "kafka.x$y"})
  void refusesNamesThatAreNone(String name) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(
            () -> Settings.of(SettingSources.layer(Optional.empty(), Map.of(), Map.of(name, "5"))));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "stream.threads = null",
        "stream = 5",
        "stream = null",
        "stream = [1]",
        "kafka = 5",
        "stream.threads = ${nowhere}"
      })
  void refusesFilesThatCannotWork(String text) throws IOException {
    Path file = Files.writeString(directory.resolve("given.conf"), text);

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> Settings.of(SettingSources.layer(Optional.of(file), Map.of(), Map.of())));
  }
}
