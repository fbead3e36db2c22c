package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.cli.common.Verb;
import io.reelcast.cli.common.Version;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class ReelcastCommandTest {
  @TempDir private Path directory;

  @ParameterizedTest
  @ValueSource(
      strings = {
        "demo",
        "run",
        "replay",
        "bench",
        "backtest",
        "explore",
        "topics",
        "tail",
        "scoreboard",
        "predict",
        "status",
        "audit",
        "settings",
        "reset"
      })
  void helpsWithEveryVerb(String verb) {
    Shell shell = Shell.run(verb, "--help");

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.out()).startsWith("Usage: reelcast " + verb).contains("--work-dir", "--json");
    assertThat(shell.err()).isEmpty();
  }

  @Test
  void listsEveryVerb() {
    Shell shell = Shell.run("--help");

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.out())
        .contains(
            "  demo ",
            "  run ",
            "  replay ",
            "  bench ",
            "  backtest ",
            "  explore ",
            "  topics ",
            "  tail ",
            "  scoreboard ",
            "  predict ",
            "  status ",
            "  audit ",
            "  settings ",
            "  reset ");
  }

  @Test
  void showsHowItIsUsedWhereNothingIsSaid() {
    Shell shell = Shell.run();

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.out()).startsWith("Usage: reelcast");
  }

  @Test
  void saysItsVersion() {
    Shell shell = Shell.run("--version");

    assertThat(shell.exitCode()).isZero();
    assertThat(shell.out()).startsWith("reelcast " + Version.NUMBER + ", Java ");
  }

  @ParameterizedTest
  @CsvSource({
    "settings, --nonsense, --nonsense",
    "settings, --set, --set",
    "settings, --set=threads, threads",
    "tail, --most=many, many",
    "foresee, now, foresee"
  })
  void namesTheWordThatItDoesNotUnderstand(String verb, String word, String named) {
    Shell shell = Shell.run(verb, word);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(named);
    assertThat(shell.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(strings = {"soon", "5 m", "-1s", "1w", ""})
  void saysWhatATimeLooksLike(String time) {
    Shell shell = Shell.run("demo", "--for", time);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("'" + time + "' is no time: expected for example 60s, 5m");
  }

  @Test
  void saysWhatASpeedLooksLike() {
    Shell shell = Shell.run("replay", "--speed", "fast");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("'fast' is no speed: expected max", "500/s", "3600x");
  }

  @Test
  void saysWhatCanBeTailed() {
    Shell shell = Shell.run("tail", "movies");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("movies", "predictions", "scores", "dead-letters");
  }

  @ParameterizedTest
  @ValueSource(strings = {"predictions", "scores", "dead-letters"})
  void knowsWhatCanBeTailed(String what) {
    Shell shell = Shell.run("tail", what, "--set", "no.such=1");

    assertThat(shell.err()).startsWith("reelcast: there is no setting 'no.such'");
  }

  @Test
  void refusesAWrongSettingBeforeAnythingStarts() {
    Path work = directory.resolve("work");

    Shell shell = Shell.run("run", "--work-dir", work.toString(), "--set", "stream.threads=none");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err())
        .startsWith("reelcast: stream.threads is none (command line): expected a whole number");
    assertThat(work).doesNotExist();
  }

  @ParameterizedTest
  @ValueSource(strings = {"--config", "--kafka-config"})
  void saysWhichFileIsMissing(String option) {
    Path missing = directory.resolve("missing");

    Shell shell = Shell.run("settings", option, missing.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(option + " " + missing + ": there is no such file");
  }

  @Test
  void asksHowManyRatingsOfAWorldWithoutEnd() {
    Shell shell = Shell.run("replay", "--work-dir", directory.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("--most N");
  }

  @Test
  void saysWhichDataSetIsMissing() {
    Path missing = directory.resolve("missing");

    Shell shell = Shell.run("replay", "--data", missing.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).startsWith("reelcast: ").contains(missing.toString());
  }

  @Test
  void refusesToAuditWhatCannotBeAudited() {
    Shell shell = Shell.run("audit", "--set", "rating.repartition=true");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("rating.repartition");
  }

  @Test
  void startsNothingToSayThatNothingRuns() {
    Path work = directory.resolve("work");

    Shell shell = Shell.run("status", "--json", "--work-dir", work.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.out().strip()).isEqualTo("{\"running\":false}");
    assertThat(work).doesNotExist();
  }

  @Test
  void startsNothingToSayThatNobodyScores() {
    Path work = directory.resolve("work");

    Shell shell = Shell.run("scoreboard", "--work-dir", work.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.FAILED);
    assertThat(shell.err()).contains("nothing runs in " + work);
    assertThat(work).doesNotExist();
  }
}
