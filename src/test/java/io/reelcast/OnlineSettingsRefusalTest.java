package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.reelcast.setting.InvalidSetting;
import io.reelcast.setting.SettingSources;
import io.reelcast.training.contest.ContestSettings;
import io.reelcast.training.online.OnlineSettings;
import io.reelcast.training.online.OnlineSettings.DriftSettings;
import io.reelcast.training.online.growth.GrowthSettings;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What steers learning online, releases and the scoreboard: name, value, what was expected. */
final class OnlineSettingsRefusalTest {

  @ParameterizedTest
  @CsvSource({
    "online.round, 0, 0, 1 to 100000000",
    "online.round, 100000001, 100000001, 1 to 100000000",
    "online.round-time, 0 ms, PT0S, more than 0",
    "online.round-time, -1 s, PT-1S, more than 0",
    "online.learning-rate, -0.001, -0.001, 0 to 1",
    "online.learning-rate, 1.5, 1.5, 0 to 1",
    "online.learning-rate, NaN, NaN, 0 to 1",
    "online.older, -0.5, -0.5, 0 to 100",
    "online.older, 100.5, 100.5, 0 to 100",
    "online.older, NaN, NaN, 0 to 100",
    "online.memory, -1, -1, 0 to 100000000",
    "online.memory, 100000001, 100000001, 0 to 100000000",
    "online.margin, -0.001, -0.001, 0 to 1",
    "online.margin, 1.5, 1.5, 0 to 1",
    "online.margin, NaN, NaN, 0 to 1",
    "online.standard-errors, -1, -1.0, 0 to 10",
    "online.standard-errors, 10.5, 10.5, 0 to 10",
    "online.standard-errors, NaN, NaN, 0 to 10",
    "online.windows, 0, 0, 1 to 1000000",
    "online.windows, 1000001, 1000001, 1 to 1000000",
    "online.users, 1, 1, 2 to 1000000",
    "online.users, 1000001, 1000001, 2 to 1000000",
    "online.patience, 0, 0, 1 to 1000",
    "online.patience, 1001, 1001, 1 to 1000",
    "online.cool-down, -1, -1, 0 to 1000",
    "online.cool-down, 1001, 1001, 0 to 1000",
    "online.look-back, 0, 0, 1 to 1000",
    "online.look-back, 1001, 1001, 1 to 1000",
    "online.drift-delta, -0.001, -0.001, 0 to less than 1",
    "online.drift-delta, 1, 1.0, 0 to less than 1",
    "online.drift-delta, NaN, NaN, 0 to less than 1",
    "online.known-from, -1, -1, 0 to 1000000",
    "online.known-from, 1000001, 1000001, 0 to 1000000",
    "online.haste, 0.5, 0.5, 1 to 1000",
    "online.haste, 1001, 1001.0, 1 to 1000",
    "online.haste, NaN, NaN, 1 to 1000",
    "online.hasty-rounds, -1, -1, 0 to 1000",
    "online.hasty-rounds, 1001, 1001, 0 to 1000",
    "online.taste-kept, 0, 0.0, 0.001 to 1",
    "online.taste-kept, 1.5, 1.5, 0.001 to 1",
    "online.taste-kept, NaN, NaN, 0.001 to 1",
    "online.grow-from, 0, 0, 1 or more",
    "online.grow-until, -1, -1, 0 or more",
    "online.grow-samples, 0, 0, 1 or more",
    "online.errors, 0, 0, 1 to 1000000",
    "online.errors, 1000001, 1000001, 1 to 1000000",
    "online.movies, 0, 0, 1 or more",
    "release.keep, 1, 1, 2 or more",
    "release.refresh-every, 0, 0 (command line), more than 0",
    "scoreboard.stretches, '0, 10', '[0, 10]', one or more numbers from 1 to 1000000",
    "scoreboard.stretches, 1000001, [1000001], one or more numbers from 1 to 1000000",
    "scoreboard.stretches, '', [], one or more numbers from 1 to 1000000",
    "scoreboard.new-until, 0, 0, 1 or more",
    "scoreboard.releases, 0, 0, 1 to 1000",
    "scoreboard.releases, 1001, 1001, 1 to 1000"
  })
  void saysNameValueAndWhatWasExpected(String name, String value, String shown, String expected) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of(name, value)))
        .withMessage(name + " is " + shown + ": expected " + expected);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "online.round",
        "online.memory",
        "online.windows",
        "online.users",
        "online.patience",
        "online.cool-down",
        "online.look-back",
        "online.known-from",
        "online.hasty-rounds",
        "online.grow-from",
        "online.grow-until",
        "online.grow-samples",
        "online.errors",
        "online.movies",
        "release.keep",
        "release.refresh-every",
        "scoreboard.new-until",
        "scoreboard.releases"
      })
  void refusesHalvesWhereThingsAreCounted(String name) {
    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> settings(Map.of(name, "2.5")))
        .withMessage(name + " is 2.5 (command line): expected a whole number");
  }

  @ParameterizedTest
  @CsvSource({
    "online.round, 1, 100000000",
    "online.learning-rate, 0, 1",
    "online.older, 0, 100",
    "online.memory, 0, 100000000",
    "online.margin, 0, 1",
    "online.standard-errors, 0, 10",
    "online.windows, 1, 1000000",
    "online.users, 2, 1000000",
    "online.patience, 1, 1000",
    "online.cool-down, 0, 1000",
    "online.look-back, 1, 1000",
    "online.drift-delta, 0, 0.999",
    "online.known-from, 0, 1000000",
    "online.haste, 1, 1000",
    "online.hasty-rounds, 0, 1000",
    "online.taste-kept, 0.001, 1",
    "online.grow-from, 1, 2147483647",
    "online.grow-until, 0, 2147483647",
    "online.grow-samples, 1, 2147483647",
    "online.errors, 1, 1000000",
    "online.movies, 1, 2147483647"
  })
  void acceptsTheEndsOfWhatIsExpected(String name, String least, String most) {
    assertThat(Double.valueOf(online(name, least))).isEqualTo(Double.valueOf(least));
    assertThat(Double.valueOf(online(name, most))).isEqualTo(Double.valueOf(most));
  }

  /** No two values are alike. */
  @Test
  void readsEachIntoItsPlace() {
    Map<String, String> given = new HashMap<>();
    given.put("online.round", "11");
    given.put("online.learning-rate", "0.0125");
    given.put("online.older", "1.5");
    given.put("online.memory", "13");
    given.put("online.margin", "0.25");
    given.put("online.standard-errors", "2.5");
    given.put("online.windows", "17");
    given.put("online.users", "19");
    given.put("online.patience", "23");
    given.put("online.cool-down", "29");
    given.put("online.look-back", "31");
    given.put("online.drift-delta", "0.002");
    given.put("online.known-from", "61");
    given.put("online.haste", "3.5");
    given.put("online.hasty-rounds", "37");
    given.put("online.taste-kept", "0.375");
    given.put("online.grow-from", "41");
    given.put("online.grow-until", "43");
    given.put("online.grow-samples", "47");
    given.put("online.errors", "53");
    given.put("online.movies", "59");

    OnlineSettings read = settings(given).online();

    assertThat(read)
        .isEqualTo(
            new OnlineSettings(
                11,
                0.0125,
                1.5,
                13,
                new ContestSettings(0.25, 2.5, 17, 19, 23, 29, 31),
                new DriftSettings(0.002, 61, 3.5, 37, 0.375),
                new GrowthSettings(41, 43, 47),
                53,
                59));
    assertThat(read.named()).isEqualTo(given);
  }

  private static String online(String name, String value) {
    return settings(Map.of(name, value)).online().named().getOrDefault(name, "none");
  }

  private static Settings settings(Map<String, String> given) {
    return Settings.of(SettingSources.layer(Optional.empty(), Map.of(), given));
  }
}
