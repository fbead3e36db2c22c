package io.reelcast.broker.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.OtherJvm;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class FileClaimTest {
  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void nameTheFile() {
    file = directory.resolve("claimed");
  }

  @Test
  void holdsAFileOnceInAProcess() throws IOException {
    try (FileClaim first = FileClaim.tryTo(file).orElseThrow()) {
      Optional<FileClaim> second = FileClaim.tryTo(file);

      assertThat(second).isEmpty();
    }
  }

  @Test
  void knowsAFileByAnyOfItsNames() throws IOException {
    Path roundabout = directory.resolve("elsewhere").resolve("..").resolve("claimed");
    try (FileClaim first = FileClaim.tryTo(file).orElseThrow()) {
      Optional<FileClaim> second = FileClaim.tryTo(roundabout);

      assertThat(second).isEmpty();
    }
  }

  @Test
  void letsGo() throws IOException {
    FileClaim.tryTo(file).orElseThrow().close();

    Optional<FileClaim> second = FileClaim.tryTo(file);

    assertThat(second).isPresent();
    second.get().close();
  }

  @Test
  void staysHeldWhenAskedWhetherItIs() throws IOException {
    try (FileClaim claim = FileClaim.tryTo(file).orElseThrow()) {
      boolean held = FileClaim.isHeld(file);

      assertThat(held).isTrue();
      assertThat(FileClaim.isHeld(file)).isTrue();
    }
  }

  @Test
  void leavesAFreeFileFreeWhenAskedWhetherItIsHeld() throws IOException {
    boolean held = FileClaim.isHeld(file);

    assertThat(held).isFalse();
    assertThat(FileClaim.isHeld(file)).isFalse();
  }

  @Test
  void respectsTheClaimOfAnotherProcess() throws IOException, InterruptedException {
    try (OtherJvm child = ChildProcess.claiming(file)) {
      Optional<FileClaim> ours = FileClaim.tryTo(file);

      assertThat(ours).isEmpty();
      assertThat(FileClaim.isHeld(file)).isTrue();
    }
  }

  @Test
  void isFreedByTheDeathOfItsProcess() throws IOException, InterruptedException {
    try (OtherJvm child = ChildProcess.claiming(file)) {
      child.kill();

      Optional<FileClaim> ours = FileClaim.tryTo(file);

      assertThat(ours).isPresent();
      ours.get().close();
    }
  }
}
