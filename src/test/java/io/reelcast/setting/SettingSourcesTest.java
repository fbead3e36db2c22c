package io.reelcast.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.typesafe.config.Config;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingSourcesTest {
  private static final String THREADS = "stream.threads";
  private static final Map<String, String> ENVIRONMENT = Map.of("REELCAST_STREAM_THREADS", "22");
  private static final Map<String, String> COMMAND_LINE = Map.of(THREADS, "33");

  @TempDir private Path directory;

  @Test
  void isTheManualWhereNothingIsGiven() {
    Config layered = SettingSources.layer(Optional.empty(), Map.of(), Map.of());

    assertThat(layered.root()).isEqualTo(SettingSources.defaults().root());
  }

  @Test
  void laysAFileOverTheManual() throws IOException {
    Config layered = SettingSources.layer(file("stream.threads = 11"), Map.of(), Map.of());

    assertThat(layered.getInt(THREADS)).isEqualTo(11);
    assertThat(layered.getString("stream.guarantee")).isEqualTo("exactly_once_v2");
  }

  @Test
  void laysTheEnvironmentOverAFile() throws IOException {
    Config layered = SettingSources.layer(file("stream.threads = 11"), ENVIRONMENT, Map.of());

    assertThat(layered.getInt(THREADS)).isEqualTo(22);
  }

  @Test
  void laysTheCommandLineOverTheEnvironment() throws IOException {
    Config layered = SettingSources.layer(file("stream.threads = 11"), ENVIRONMENT, COMMAND_LINE);

    assertThat(layered.getInt(THREADS)).isEqualTo(33);
  }

  @ParameterizedTest
  @CsvSource({
    "REELCAST_RATING_LONGEST_ID, rating.longest-id",
    "REELCAST_TOPICS_DEAD_LETTER_RETENTION, topics.dead-letter-retention",
    "REELCAST_KAFKA_BOOTSTRAP_SERVERS, kafka.bootstrap.servers"
  })
  void namesVariablesAfterSettings(String variable, String name) {
    Config layered = SettingSources.layer(Optional.empty(), Map.of(variable, "given"), Map.of());

    assertThat(layered.getString(name)).isEqualTo("given");
    assertThat(layered.getValue(name).origin().description()).contains(variable);
  }

  @ParameterizedTest
  @CsvSource({
    "stream.thread, stream.threads",
    "threads, stream.threads",
    "rating.longestid, rating.longest-id",
    "topics.deadletters, topics.dead-letters",
    "world.sed, world.seed"
  })
  void namesTheNearestSettingOfAnUnknownOne(String unknown, String nearest) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> SettingSources.layer(Optional.empty(), Map.of(), Map.of(unknown, "1")))
        .withMessageContaining("there is no setting '" + unknown + "';")
        .withMessageContaining("did you mean " + nearest + "?");
  }

  @Test
  void refusesAnUnknownSettingInAFile() throws IOException {
    Optional<Path> file = file("stream { guaranty = at_least_once }");

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> SettingSources.layer(file, Map.of(), Map.of()))
        .withMessageContaining("stream.guaranty")
        .withMessageContaining("stream.guarantee");
  }

  @Test
  void letsAnyKafkaPropertyThrough() throws IOException {
    Optional<Path> file = file("kafka.security.protocol = SASL_SSL");

    Config layered = SettingSources.layer(file, Map.of(), Map.of("kafka.max.poll.records", "17"));

    assertThat(layered.getString("kafka.security.protocol")).isEqualTo("SASL_SSL");
    assertThat(layered.getString("kafka.max.poll.records")).isEqualTo("17");
  }

  @Test
  void saysWhichFileIsMissing() {
    Path missing = directory.resolve("missing.conf");

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> SettingSources.layer(Optional.of(missing), Map.of(), Map.of()))
        .withMessageContaining("--config " + missing)
        .withMessageContaining("no such file");
  }

  @Test
  void saysWhereAFileIsBroken() throws IOException {
    Optional<Path> file = file("stream {\n  threads = \n  }}\n");

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> SettingSources.layer(file, Map.of(), Map.of()))
        .withMessageContaining("--config " + file.orElseThrow())
        .withMessageContaining("3");
  }

  private Optional<Path> file(String text) throws IOException {
    return Optional.of(Files.writeString(directory.resolve("given.conf"), text));
  }
}
