package io.reelcast.serving;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import com.typesafe.config.Config;
import io.reelcast.Settings;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import io.reelcast.stream.query.Address;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ServingSettingsTest {
  private static final String TOKEN = "0123456789abcdef";

  @Test
  void listensOnThisMachineOnlyByDefault() {
    ServingSettings settings = read(Map.of());

    assertThat(settings.isEnabled()).isTrue();
    assertThat(settings.host()).isEqualTo("127.0.0.1");
    assertThat(settings.port()).isEqualTo(8080);
    assertThat(settings.token()).isEmpty();
    assertThat(settings.certificate()).isEmpty();
    assertThat(settings.limits())
        .isEqualTo(new ServingSettings.Limits(1_000, 256, Duration.ofSeconds(2), 32));
  }

  @ParameterizedTest
  @CsvSource({"0.0.0.0", "::", "192.0.2.1"})
  void listensBeyondThisMachineOnlyWithAToken(String host) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> read(Map.of("serving.host", host)))
        .withMessageContaining("serving.host is " + host)
        .withMessageContaining("serving.token is empty");

    assertThat(read(Map.of("serving.host", host, "serving.token", TOKEN)).token()).contains(TOKEN);
    assertThat(read(Map.of("serving.host", host, "serving.enabled", "false")).isEnabled())
        .isFalse();
  }

  @ParameterizedTest
  @CsvSource({
    "serving.token, short, expected 16 or more",
    "serving.port, 65536, serving.port is 65536: expected 0 to 65535",
    "serving.port, -1, serving.port is -1",
    "serving.host, '', serving.host is empty",
    "serving.advertised, nowhere, 'serving.advertised is nowhere: expected host:port'",
    "serving.questions-per-second, 0, serving.questions-per-second is 0",
    "serving.question-kilobytes, 0, serving.question-kilobytes is 0",
    "serving.answer-within, 1 ms, serving.answer-within is PT0.001S",
    "serving.threads, 2, serving.threads is 2",
    "serving.movies, -1, serving.movies is -1"
  })
  void refusesWhatCannotWork(String name, String value, String why) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> read(Map.of(name, value)))
        .withMessageContaining(why);
  }

  @Test
  void neverShowsTheToken() {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> read(Map.of("serving.token", "hunter2")))
        .satisfies(refusal -> assertThat(refusal.getMessage()).doesNotContain("hunter2"));
  }

  @Test
  void readsWhereOthersReachIt() {
    assertThat(read(Map.of("serving.advertised", "reelcast-1:9090")).advertised())
        .contains(new Address("reelcast-1", 9090));
  }

  private static ServingSettings read(Map<String, String> given) {
    Config config = SettingSources.layer(Optional.empty(), Map.of(), given);
    return Settings.of(config).serving();
  }
}
