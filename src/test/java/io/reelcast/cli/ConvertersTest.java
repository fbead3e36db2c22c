package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

final class ConvertersTest {
  @Command
  private static final class Words {
    @Parameters private @Nullable Duration time;
  }

  @ParameterizedTest
  @CsvSource({
    "250ms, 250",
    "7, 7000",
    "60s, 60000",
    "1.5m, 90000",
    "2h, 7200000",
    "1d, 86400000",
    "0s, 0"
  })
  void readsTimesInTheUsualUnits(String word, long millis) {
    Words words = new Words();
    CommandLine line = new CommandLine(words);
    Converters.register(line);

    line.parseArgs(word);

    assertThat(words.time).isEqualTo(Duration.ofMillis(millis));
  }
}
