package io.reelcast;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.LauncherHome.Outcome;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

@DisabledOnOs(OS.WINDOWS)
final class LauncherTroubleTest {
  @TempDir private Path directory;

  @Test
  void callsJavaEightByItsName() throws IOException, InterruptedException {
    LauncherHome home = LauncherHome.built(directory).withJava("1.8.0_292", 0);

    Outcome outcome = home.launch("demo");

    assertThat(outcome.err()).contains("Java 8 is too old");
  }

  @Test
  void saysThatJavaDoesNotWork() throws IOException, InterruptedException {
    LauncherHome home =
        LauncherHome.built(directory).withProgram("java", "echo 'broken java' >&2\nexit 1\n");

    Outcome outcome = home.launch("demo");

    assertThat(outcome.exitCode()).isEqualTo(2);
    assertThat(outcome.err()).contains("reelcast: ");
  }

  @Test
  void doesNotDenyAJarThatIsThere() throws IOException, InterruptedException {
    LauncherHome home = LauncherHome.built(directory).withJava("17", 0);
    home.changeAfterTheBuild(home.source());

    Outcome outcome = home.launch("demo");

    assertThat(outcome.err()).doesNotContain("there is no jar yet");
  }
}
