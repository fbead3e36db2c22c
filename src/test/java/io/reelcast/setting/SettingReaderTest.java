package io.reelcast.setting;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import com.typesafe.config.ConfigFactory;
import com.typesafe.config.ConfigValueFactory;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

final class SettingReaderTest {
  private static final String NAME = "room.setting";

  static Stream<Arguments> kinds() {
    return Stream.of(
        kind("a whole number", SettingReader::whole),
        kind("whole numbers with commas", SettingReader::wholes),
        kind("a number", SettingReader::number),
        kind("true or false", SettingReader::flag),
        kind("a duration such as '100 ms'", SettingReader::duration),
        kind("a time such as 2020-01-01T00:00:00Z", SettingReader::instant));
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("kinds")
  void saysNameValueOriginAndWhatWasExpected(
      String expected, BiFunction<SettingReader, String, Object> read) {
    SettingReader reader = reader("nonsense");

    assertThatExceptionOfType(InvalidSetting.class)
        .isThrownBy(() -> read.apply(reader, NAME))
        .withMessageStartingWith("room.setting is nonsense (command line): expected " + expected);
  }

  @Test
  void readsWordsAsTheKindThatIsAskedFor() {
    assertThat(reader("17").whole(NAME)).isEqualTo(17);
    assertThat(reader(" 17,3 , 20").wholes(NAME)).containsExactly(17, 3, 20);
    assertThat(reader("0.25").number(NAME)).isEqualTo(0.25);
    assertThat(reader("true").flag(NAME)).isTrue();
    assertThat(reader("90 s").duration(NAME)).isEqualTo(Duration.ofSeconds(90));
    assertThat(reader("1999-12-31T23:59:59Z").instant(NAME))
        .isEqualTo(Instant.parse("1999-12-31T23:59:59Z"));
    assertThat(reader("17").text(NAME)).isEqualTo("17");
  }

  private static Arguments kind(String expected, BiFunction<SettingReader, String, Object> read) {
    return arguments(expected, read);
  }

  private static SettingReader reader(String value) {
    return new SettingReader(
        ConfigFactory.empty()
            .withValue(NAME, ConfigValueFactory.fromAnyRef(value, "command line")));
  }
}
