package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.made.Crowds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TuneIT {
  @TempDir Path directory;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 30, 60, 40).csv());
  }

  @Test
  void endsTheSameWhenItWasKilledAndRepeatsNothing() throws IOException {
    JsonNode undisturbed = ReelcastProcess.report(words("undisturbed", "--json"));

    try (ReelcastProcess tune = ReelcastProcess.start(words("killed"))) {
      await().atMost(Duration.ofMinutes(2)).until(() -> tune.errors().contains("1 of 3: trial 1"));
      try (ReelcastProcess other = ReelcastProcess.start(words("killed"))) {
        assertThat(other.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(other.errors()).contains("another search is going on");
      }
      tune.kill();
      assertThat(tune.output()).isEmpty();
    }
    JsonNode again = ReelcastProcess.report(words("killed", "--json"));

    for (String part : List.of("best", "default", "gain", "finalists", "importance", "runs")) {
      assertThat(again.path(part)).as(part).isEqualTo(undisturbed.path(part));
      assertThat(again.path(part).isMissingNode()).as(part).isFalse();
    }
    assertThat(journal("killed")).hasSize(again.path("runs").asInt());
    assertThat(Path.of(again.path("settings").asText()))
        .hasSameTextualContentAs(Path.of(undisturbed.path("settings").asText()));
  }

  private List<String> journal(String place) throws IOException {
    try (Stream<Path> files = Files.walk(directory.resolve(place))) {
      Path journal = files.filter(file -> file.endsWith("journal.jsonl")).findFirst().orElseThrow();
      return Files.readAllLines(journal);
    }
  }

  /** Three trials at random whose trainings take some time, and the defaults. */
  private String[] words(String place, String... words) {
    List<String> all = new ArrayList<>(List.of("tune", "--data", data.toString()));
    all.addAll(List.of("--work-dir", directory.resolve(place).toString()));
    all.addAll(List.of("--method", "random", "--budget", "4", "--more-seeds", "1"));
    all.addAll(List.of("--fix", "network.width=32"));
    all.addAll(List.of("--fix", "training.batch=8"));
    all.addAll(List.of("--set", "training.epochs=2", "--set", "training.held-back=0.3"));
    all.addAll(List.of(words));
    return all.toArray(String[]::new);
  }
}
