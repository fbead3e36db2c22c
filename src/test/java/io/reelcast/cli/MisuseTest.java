package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.cli.common.Verb;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class MisuseTest {
  @TempDir private Path directory;

  @Test
  void takesAnAddressThatIsNoneForWrongWords() {
    Shell shell =
        Shell.run("status", "--work-dir", directory.toString(), "--bootstrap-servers", "nonsense");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
  }

  @ParameterizedTest
  @CsvSource({
    "bench, --rounds, 0",
    "bench, --ratings, 0",
    "replay, --most, -1",
    "scoreboard, --interval, 0s",
    "tail, --most, -1"
  })
  void refusesNumbersThatMakeNoSense(String verb, String option, String number) {
    Shell shell = Shell.run(verb, option, number, "--set", "no.such=1");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(option);
  }
}
