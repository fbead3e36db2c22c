package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.within;

import io.reelcast.broker.TopicSettings;
import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

final class SettingsTest {
  private static final Settings DEFAULTS = Settings.of(SettingSources.defaults());

  static Stream<String> names() {
    return SettingSources.defaults().entrySet().stream().map(Map.Entry::getKey).sorted();
  }

  @Test
  void acceptsTheManual() {
    assertThat(DEFAULTS.stream().guarantee()).isEqualTo("exactly_once_v2");
    assertThat(DEFAULTS.topics().retention()).isEqualTo(Duration.ofDays(7));
    assertThat(DEFAULTS.worldSpeed()).isEqualTo(500);
    assertThat(DEFAULTS.bootstrapServers()).isEmpty();
  }

  /** Nothing in the manual is there for nobody. */
  @ParameterizedTest(name = "{0}")
  @MethodSource("names")
  void readsEverySettingOfTheManual(String name) {
    assertThat(settingsOrMessage(Map.of(name, "some-word")))
        .isNotEqualTo(DEFAULTS)
        .satisfiesAnyOf(
            read -> assertThat(read).isInstanceOf(Settings.class),
            read -> assertThat(read).asString().startsWith(name + " is some-word"),
            secret -> assertThat(secret).asString().startsWith(name + " is 9 characters long"));
  }

  @ParameterizedTest
  @CsvSource({
    "rating.lowest, 5.0",
    "rating.highest, 0.1",
    "rating.lowest, NaN",
    "rating.ahead, -1 s",
    "rating.longest-id, 0",
    "rating.longest-id, 129",
    "model.prior, 5.5",
    "model.damping, -1.0",
    "model.damped-share, 1.1",
    "model.half-width, -0.1",
    "topics.partitions, 0",
    "topics.replication, 0",
    "topics.examples-megabytes, 0",
    "stream.guarantee, exactly_once",
    "stream.protocol, consumer",
    "stream.threads, 0",
    "stream.standbys, -1",
    "stream.commit-interval, 0 ms",
    "stream.linger, -1 ms",
    "stream.record-cache-megabytes, -1",
    "stream.store-megabytes, 15",
    "stream.session-timeout, 999 ms",
    "broker.port, 65536",
    "broker.port, -1",
    "broker.heap-megabytes, 127",
    "replay.transaction-ratings, 0",
    "replay.transaction-time, 0 ms"
  })
  void refusesWhatCannotWorkByItsName(String name, String value) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of(name, value)))
        .withMessageContaining(name + " is ")
        .withMessageContaining("expected");
  }

  @Test
  void expectsTwoThirdsUpTheScaleOfWhomNothingIsKnown() {
    Settings settings =
        settings(Map.of("rating.lowest", "0", "rating.highest", "10", "world.step", "1"));

    assertThat(settings.model().prior()).isCloseTo(6.6667, within(1e-4));
    assertThat(settings.model().lowest()).isZero();
    assertThat(settings.model().highest()).isEqualTo(10);
  }

  @Test
  void expectsOfUnknownUsersWhatIsSaid() {
    Settings settings = settings(Map.of("model.prior", "3.25"));

    assertThat(settings.model().prior()).isEqualTo(3.25);
  }

  @Test
  void ratesTheMadeWorldOnTheSameScale() {
    Settings settings =
        settings(Map.of("rating.lowest", "0", "rating.highest", "10", "world.step", "2.5"));

    assertThat(settings.world().range().steps()).isEqualTo(4);
    assertThat(settings.world().range().highest()).isEqualTo(10);
  }

  @Test
  void turnsTheMadeWorldOnlyWhereItIsSaid() {
    assertThat(DEFAULTS.world().turn()).isZero();
    assertThat(settings(Map.of("world.turn", "150000")).world().turn()).isEqualTo(150_000);
  }

  @Test
  void putsThePrefixInFrontOfEveryTopic() {
    TopicSettings topics = settings(Map.of("topics.prefix", "a.")).topics();

    assertThat(topics.inputs()).containsExactly("a.ratings", "a.movies", "a.users");
    assertThat(topics.outputs())
        .containsExactly("a.predictions", "a.scores", "a.examples", "a.models", "a.dead-letters");
  }

  @Test
  void handsKafkaItsPropertiesByTheirOwnNames() {
    Settings settings =
        settings(
            Map.of(
                "kafka.bootstrap.servers", "one:9092,two:9092",
                "kafka.ssl.truststore.location", "/a b/c",
                "kafka.retries", "5"));

    assertThat(settings.kafka())
        .isEqualTo(
            Map.of(
                "bootstrap.servers", "one:9092,two:9092",
                "ssl.truststore.location", "/a b/c",
                "retries", "5"));
    assertThat(settings.bootstrapServers()).contains("one:9092,two:9092");
  }

  private static Object settingsOrMessage(Map<String, String> given) {
    try {
      return settings(given);
    } catch (InvalidSetting refused) {
      return String.valueOf(refused.getMessage());
    }
  }

  private static Settings settings(Map<String, String> given) {
    return Settings.of(SettingSources.layer(Optional.empty(), Map.of(), given));
  }
}
