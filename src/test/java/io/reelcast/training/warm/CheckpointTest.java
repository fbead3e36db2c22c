package io.reelcast.training.warm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.reelcast.training.warm.Checkpoint.Stand;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CheckpointTest {
  private static final Epoch FIRST = new Epoch(1, 0.02, 0.125, 1.25, 0.75, 1.5);
  private static final Epoch SECOND = new Epoch(2, 0.002, 0.0625, Math.nextUp(1.25), 0.5, 1.5);
  private static final byte[] NOTHING = {};

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void place() {
    file = directory.resolve("checkpoint");
  }

  @Test
  void isStillAllThatItWas() {
    Checkpoint written = checkpoint(new byte[] {1, 2}, new byte[] {3}, new byte[] {4}, NOTHING);

    written.write(file);

    Checkpoint read = Checkpoint.read(file, "task").orElseThrow();
    assertThat(read.task()).isEqualTo("task");
    assertThat(read.epochs()).containsExactly(FIRST, SECOND);
    assertThat(read.steps()).isEqualTo(77);
    assertThat(read.now().coefficients()).containsExactly(1, 2);
    assertThat(read.now().updater()).containsExactly(3);
    assertThat(read.average()).containsExactly(5, 6);
    assertThat(read.best().coefficients()).containsExactly(4);
    assertThat(read.best().updater()).isEmpty();
  }

  @Test
  void takesThePlaceOfAnOlderOne() throws IOException {
    checkpoint(new byte[1000], NOTHING, NOTHING, NOTHING).write(file);

    checkpoint(new byte[] {9}, NOTHING, NOTHING, NOTHING).write(file);

    assertThat(Checkpoint.read(file, "task").orElseThrow().now().coefficients()).containsExactly(9);
    try (var files = Files.list(directory)) {
      assertThat(files).containsExactly(file);
    }
  }

  @Test
  void isNoneWhereThereIsNoFileOrItBelongsToAnotherTask() {
    assertThat(Checkpoint.read(file, "task")).isEmpty();

    checkpoint(NOTHING, NOTHING, NOTHING, NOTHING).write(file);

    assertThat(Checkpoint.read(file, "another")).isEmpty();
    assertThat(Checkpoint.read(file, "task")).isPresent();
  }

  @Test
  void saysWhatToDoWithOneThatBreaksOffAnywhere() throws IOException {
    checkpoint(new byte[] {1, 2}, new byte[] {3}, new byte[] {4}, NOTHING).write(file);
    byte[] whole = Files.readAllBytes(file);

    for (int length = 0; length < whole.length; length++) {
      Files.write(file, Arrays.copyOf(whole, length));

      assertRefused();
    }
  }

  @Test
  void saysWhatToDoWhereSomethingLiesBehindIt() throws IOException {
    checkpoint(NOTHING, NOTHING, NOTHING, NOTHING).write(file);
    byte[] whole = Files.readAllBytes(file);

    Files.write(file, Arrays.copyOf(whole, whole.length + 1));

    assertRefused();
  }

  @ParameterizedTest(name = "seed {0}")
  @ValueSource(longs = {1, 2, 3})
  void damagedOneIsRefusedOrRead(long seed) throws IOException {
    checkpoint(new byte[] {1, 2}, new byte[] {3}, new byte[] {4}, NOTHING).write(file);
    byte[] whole = Files.readAllBytes(file);
    Random random = new Random(seed);
    for (int i = 0; i < 300; i++) {
      byte[] damaged = whole.clone();
      damaged[random.nextInt(damaged.length)] = (byte) random.nextInt();
      Files.write(file, damaged);

      try {
        Checkpoint.read(file, "task");
      } catch (UncheckedIOException refused) {
        assertThat(refused).hasMessageContaining("delete it to begin anew");
      }
    }
  }

  @Test
  void saysWhereItCannotBeWritten() {
    Path nowhere = directory.resolve("missing").resolve("checkpoint");

    assertThatThrownBy(() -> checkpoint(NOTHING, NOTHING, NOTHING, NOTHING).write(nowhere))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessageContaining("cannot write the checkpoint " + nowhere);
  }

  private void assertRefused() {
    assertThatThrownBy(() -> Checkpoint.read(file, "task"))
        .isInstanceOf(UncheckedIOException.class)
        .hasMessage("the checkpoint " + file + " cannot be read; delete it to begin anew");
  }

  private static Checkpoint checkpoint(
      byte[] coefficients, byte[] updater, byte[] best, byte[] bestUpdater) {
    return new Checkpoint(
        "task",
        List.of(FIRST, SECOND),
        77,
        new Stand(coefficients, updater),
        new byte[] {5, 6},
        new Stand(best, bestUpdater));
  }
}
