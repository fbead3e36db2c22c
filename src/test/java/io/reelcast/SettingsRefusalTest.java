package io.reelcast;

import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SettingsRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "world.users, 0",
    "world.movies, 0",
    "world.step, 0",
    "world.speed, 0",
    "world.speed, -1",
    "world.speed, NaN",
    "world.turn, -1",
    "world.turn, 0.5",
    "topics.retention, -1 s",
    "topics.dead-letter-retention, -1 s",
    "topics.replication, 65537",
    "topics.ratings, ''",
    "topics.ratings, a b",
    "scoreboard.stretches, ''",
    "scoreboard.stretches, '0, 10'",
    "scoreboard.stretches, '10; 20'",
    "scoreboard.stretches, 1000001",
    "scoreboard.new-until, 0",
    "scoreboard.releases, 0",
    "scoreboard.releases, 1001",
    "stream.threads, 2.5",
    "stream.close-within, -1 s",
    "stream.application-id, ''"
  })
  void refusesWhatCannotWorkByItsName(String name, String value) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(
            () ->
                Settings.of(SettingSources.layer(Optional.empty(), Map.of(), Map.of(name, value))))
        .withMessageContaining(name);
  }

  @Test
  void refusesAStepThatDoesNotFitTheScaleOnlyWhereAWorldIsMade() {
    Settings settings =
        Settings.of(SettingSources.layer(Optional.empty(), Map.of(), Map.of("world.step", "0.7")));

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(settings::world)
        .withMessageContaining("world.step")
        .withMessageContaining("rating.highest");
  }
}
