package io.reelcast.tuning.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class JournalTest {
  private static final Run FIRST = new Run(0, Map.of("a.b", "0.1", "c", "[x, \"y\"]"), 8, 1);
  private static final Run SECOND = new Run(1, Map.of("a.b", "1e-7"), 1, 1);
  private static final Outcome OUTCOME = new Outcome(1.0 / 3, 0.1 + 0.2, 2.5);

  @TempDir private Path directory;
  private Path file;

  @BeforeEach
  void name() {
    file = directory.resolve("search").resolve("journal.jsonl");
  }

  @Test
  void knowsWhatWasAddedBeforeItWasClosed() {
    write();

    try (Journal again = Journal.open(file)) {
      assertThat(again.size()).isEqualTo(2);
      assertThat(again.find(FIRST)).contains(OUTCOME);
      assertThat(again.find(SECOND)).contains(Outcome.diverged(1));
      assertThat(again.find(new Run(1, SECOND.values(), 1, 2))).isEmpty();
      assertThat(again.find(new Run(1, Map.of("a.b", "1e-8"), 1, 1))).isEmpty();
    }
  }

  @Test
  void hasOneLineForEachRun() throws IOException {
    write();

    assertThat(Files.readAllLines(file))
        .hasSize(2)
        .allMatch(line -> line.startsWith("{\"trial\":"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{", "{\"trial\":2,\"epochs\":", "\u0000\u0000\u0000", "{\"trial\":2}"})
  void dropsALastLineWithoutItsEnd(String torn) throws IOException {
    write();
    Files.writeString(file, torn, StandardOpenOption.APPEND);
    Run third = new Run(2, Map.of(), 1, 1);

    try (Journal journal = Journal.open(file)) {
      assertThat(journal.size()).isEqualTo(2);
      journal.add(new Attempt(third, OUTCOME));
    }

    try (Journal again = Journal.open(file)) {
      assertThat(again.size()).isEqualTo(3);
      assertThat(again.find(third)).contains(OUTCOME);
    }
  }

  @Test
  void saysWhichLineIsBroken() throws IOException {
    write();
    String text = Files.readString(file);
    Files.writeString(file, text.replaceFirst("\n", "\nnonsense\n"));

    assertThatThrownBy(() -> Journal.open(file))
        .isInstanceOf(UncheckedIOException.class)
        .hasRootCauseInstanceOf(IOException.class)
        .cause()
        .hasMessageContaining("line 2")
        .hasMessageContaining("delete that line");
  }

  @Test
  void isHeldByOneSearchOnly() {
    try (Journal mine = Journal.open(file)) {
      assertThat(mine.size()).isZero();
      assertThatThrownBy(() -> Journal.open(file))
          .hasStackTraceContaining("another search is going on");
    }
  }

  private void write() {
    try (Journal journal = Journal.open(file)) {
      journal.add(new Attempt(FIRST, OUTCOME));
      journal.add(new Attempt(SECOND, Outcome.diverged(1)));
    }
  }
}
