package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.LauncherHome.Outcome;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The script {@code reelcast}, with made programs in the place of Java and Maven. */
@DisabledOnOs(OS.WINDOWS)
final class LauncherTest {
  @TempDir private Path directory;
  private LauncherHome home;

  @BeforeEach
  void build() throws IOException {
    home = LauncherHome.built(directory);
  }

  @Test
  void passesWordsOnUntouched() throws IOException, InterruptedException {
    home.withJava("17.0.9", 0);

    Outcome outcome = home.launch("replay", "--data", "two  words", "", "*", "$HOME", "a\"b");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .endsWith(
            """
            <-jar>
            <%s>
            <replay>
            <--data>
            <two  words>
            <>
            <*>
            <$HOME>
            <a"b>
            """
                .formatted(home.jar()));
    assertThat(outcome.err()).isEmpty();
  }

  @Test
  void putsJarsOfYourOwnBehindItsOwn() throws IOException, InterruptedException {
    Path jar = Files.writeString(directory.resolve("my contestant.jar"), "");
    String places = jar + ":" + directory + "/*";
    home.withJava("17.0.9", 0).withVariable("REELCAST_CLASSPATH", places);

    Outcome outcome = home.launch("backtest");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out())
        .endsWith(
            """
            <-cp>
            <%s:%s>
            <io.reelcast.Main>
            <backtest>
            """
                .formatted(home.jar(), places));
  }

  @Test
  void refusesAJarOfYourOwnThatIsNotThere() throws IOException, InterruptedException {
    Path missing = directory.resolve("missing.jar");
    home.withJava("17.0.9", 0).withVariable("REELCAST_CLASSPATH", directory + ":" + missing);

    Outcome outcome = home.launch("backtest");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("reelcast: REELCAST_CLASSPATH names '" + missing + "', which is not there");
    assertThat(outcome.out()).isEmpty();
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 1, 2, 130})
  void passesTheExitCodeOn(int exitCode) throws IOException, InterruptedException {
    home.withJava("21", exitCode);

    Outcome outcome = home.launch("status");

    assertThat(outcome.exitCode()).isEqualTo(exitCode);
  }

  @ParameterizedTest
  @ValueSource(strings = {"17", "17.0.9", "21-ea", "24.0.1", "25"})
  void runsOnEveryJavaThatIsNewEnough(String version) throws IOException, InterruptedException {
    home.withJava(version, 0);

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isZero();
    assertThat(outcome.out()).contains("<demo>");
  }

  @ParameterizedTest
  @ValueSource(strings = {"11.0.20", "16", "9-internal"})
  void refusesAJavaThatIsTooOld(String version) throws IOException, InterruptedException {
    home.withJava(version, 0);

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("reelcast: Java " + version.split("[.-]", 2)[0] + " is too old")
        .contains("needs 17 or newer");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void refusesTheJavaThatCountedFromOne() throws IOException, InterruptedException {
    home.withJava("1.8.0_292", 0);

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("is too old");
  }

  @Test
  void saysThatThereIsNoJava() throws IOException, InterruptedException {
    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .startsWith("reelcast: there is no Java; install a JDK, version 17 or newer");
  }

  @Test
  void buildsWhatIsNotThereYet() throws IOException, InterruptedException {
    home.withJava("17", 0).withProgram("mvn", "echo \"$@\" > called\n: > target/reelcast.jar\n");
    Files.delete(home.jar());

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isZero();
    assertThat(calledWith()).contains("-Dquick").endsWith("package");
    assertThat(outcome.out()).contains("<demo>");
    assertThat(outcome.err()).startsWith("reelcast: building").hasLineCount(1);
  }

  @ParameterizedTest
  @ValueSource(strings = {"src/main/Source.java", "schemas/Source.avsc", "pom.xml", "src/main"})
  void buildsAnewWhatIsOlderThanItsSources(String newer) throws IOException, InterruptedException {
    home.withJava("17", 0).withProgram("mvn", "echo \"$@\" > called\n");
    home.changeAfterTheBuild(home.jar().resolveSibling("..").resolve(newer));

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isZero();
    assertThat(calledWith()).contains("-Dquick");
  }

  @Test
  void buildsOnlyOnce() throws IOException, InterruptedException {
    home.withJava("17", 0).withProgram("mvn", "echo called >> called\n");
    home.changeAfterTheBuild(home.source());
    home.launch("demo");

    Outcome second = home.launch("demo");

    assertThat(calledWith()).isEqualTo("called");
    assertThat(second.err()).isEmpty();
  }

  @Test
  void showsWhyABuildFailed() throws IOException, InterruptedException {
    home.withJava("17", 0)
        .withProgram("mvn", "echo 'no such plugin'\necho 'and more' >&2\nexit 7\n");
    home.changeAfterTheBuild(home.source());

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err())
        .contains("no such plugin\nand more\n")
        .endsWith("reelcast: the build failed\n");
    assertThat(outcome.out()).isEmpty();
  }

  @Test
  void saysThatThereIsNothingToBuildWith() throws IOException, InterruptedException {
    home.withJava("17", 0);
    Files.delete(home.jar());

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("no Maven to build it; install Maven 3.8 or newer");
  }

  private String calledWith() throws IOException {
    return Files.readString(home.jar().resolveSibling("../called")).strip();
  }
}
