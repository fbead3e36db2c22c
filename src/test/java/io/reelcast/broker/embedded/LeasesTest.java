package io.reelcast.broker.embedded;

import static org.assertj.core.api.Assertions.assertThat;

import io.reelcast.fixtures.OtherJvm;
import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

final class LeasesTest {
  @TempDir private Path directory;
  private Leases leases;

  @BeforeEach
  void makeLeases() {
    leases = new Leases(directory);
  }

  @Test
  void nobodyHoldsOneAtFirst() throws IOException {
    boolean held = leases.anyHeld();

    assertThat(held).isFalse();
  }

  @Test
  void makesItsDirectory() throws IOException {
    Leases deeper = new Leases(directory.resolve("not/yet/there"));

    try (FileClaim lease = deeper.take()) {
      assertThat(deeper.anyHeld()).isTrue();
    }
  }

  @Test
  void areHeldUntilTheLastOneIsGivenBack() throws IOException {
    FileClaim first = leases.take();
    FileClaim second = leases.take();

    first.close();

    assertThat(leases.anyHeld()).isTrue();
    second.close();
    assertThat(leases.anyHeld()).isFalse();
  }

  @Test
  void areHeldByOtherProcessesToo() throws IOException, InterruptedException {
    try (OtherJvm child = ChildProcess.leasing(directory)) {
      boolean held = leases.anyHeld();

      assertThat(held).isTrue();
      assertThat(directory).isNotEmptyDirectory();
    }
  }

  @Test
  void forgetTheDead() throws IOException, InterruptedException {
    try (OtherJvm first = ChildProcess.leasing(directory);
        OtherJvm second = ChildProcess.leasing(directory)) {
      first.kill();
      second.kill();

      boolean held = leases.anyHeld();

      assertThat(held).isFalse();
      assertThat(directory).isEmptyDirectory();
    }
  }

  @Test
  void keepTheLivingApartFromTheDead() throws IOException, InterruptedException {
    try (OtherJvm dead = ChildProcess.leasing(directory);
        FileClaim ours = leases.take()) {
      dead.kill();

      boolean held = leases.anyHeld();

      assertThat(held).isTrue();
      assertThat(directory.toFile().list()).hasSize(1);
    }
  }
}
