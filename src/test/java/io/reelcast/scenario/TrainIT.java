package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.model.archive.ReleaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class TrainIT {
  private static final int RATINGS = 2_400;

  @TempDir Path directory;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 60, 80, 40).csv());
  }

  @Test
  void endsTheSameWhenItWasKilledWithinAnEpoch() throws IOException {
    JsonNode undisturbed = ReelcastProcess.report(lasting("undisturbed", "--json"));

    try (ReelcastProcess train = ReelcastProcess.start(lasting("killed"))) {
      await().atMost(Duration.ofMinutes(1)).until(() -> train.errors().contains("epoch 1: "));
      try (ReelcastProcess other = ReelcastProcess.start(lasting("killed"))) {
        assertThat(other.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
        assertThat(other.errors()).contains("another training is going on there");
      }
      assertThat(train.isAlive()).isTrue();
      train.kill();
      assertThat(train.errors()).doesNotContain("epoch 4: ");
    }
    JsonNode again = ReelcastProcess.report(lasting("killed", "--json"));

    assertThat(again.path("release").asText())
        .isNotEmpty()
        .isEqualTo(undisturbed.path("release").asText());
    assertThat(again.path("epochs").asInt()).isEqualTo(4);
  }

  @Test
  void releaseFromAFilePredictsOnceItIsImported() throws IOException {
    Path out = directory.resolve("trained.zip");
    JsonNode report =
        ReelcastProcess.report(
            words(
                "here",
                "--data",
                data.toString(),
                "--first",
                "0.8",
                "--out",
                out.toString(),
                "--json"));

    try (Workbench workbench = Workbench.open(directory.resolve("here"))) {
      JsonNode imported = workbench.report("models", "import", out.toString());
      JsonNode asked = workbench.report("predict", "--history", "m40=3", "--movies", "m1,m80");

      assertThat(imported.path("release")).isEqualTo(report.path("release"));
      assertThat(imported.path("predicts").asBoolean()).isTrue();
      // The first movie is the worst, the last one the best.
      assertThat(asked.path("movies").get(0).path("rating").asDouble()).isLessThan(1.5);
      assertThat(asked.path("movies").get(1).path("rating").asDouble()).isGreaterThan(4);
    }
    assertThat(ReleaseFiles.unzip(Files.readAllBytes(out)).id())
        .hasToString(report.path("release").asText());
    assertThat(report.path("ratings").asLong()).isEqualTo(8 * RATINGS / 10);
    assertThat(report.path("samples").asLong()).isPositive();
    assertThat(report.path("seconds").asDouble()).isPositive();
    double newborn = report.path("validation").path("newborn").asDouble();
    assertThat(report.path("validation").path("blind").asDouble()).isBetween(0.5, 1.1 * newborn);
    assertThat(report.path("validation").path("conditioned").asDouble()).isBetween(0.1, newborn);
    assertThat(report.path("heldOut").path("windows").asLong()).isPositive();
    assertThat(report.path("heldOut").path("conditioned").asDouble())
        .isBetween(0.1, report.path("heldOut").path("newborn").asDouble());
  }

  @Test
  void trainsOnWhatWasPublishedAsOnTheFile() throws IOException {
    try (Workbench workbench = Workbench.open(directory.resolve("here"))) {
      workbench.report("topics", "--create");
      workbench.report("replay", "--data", data.toString());

      JsonNode published = ReelcastProcess.report(words("here", "--from-topic", "--json"));
      JsonNode read = ReelcastProcess.report(words("here", "--data", data.toString(), "--json"));

      assertThat(published.path("ratings").asLong()).isEqualTo(RATINGS);
      assertThat(read.path("ratings").asLong()).isEqualTo(RATINGS);
      assertThat(published.path("data").asText()).startsWith("ratings-");
      // Users' ratings meet otherwise on their way, so the newest ones are not quite the same.
      for (String error : List.of("blind", "conditioned", "newborn")) {
        double expected = read.path("validation").path(error).asDouble();
        assertThat(published.path("validation").path(error).asDouble())
            .as(error)
            .isCloseTo(expected, within(0.15 * expected));
      }
    }
  }

  @Test
  void refusesWrongWords() {
    assertThat(refused("--data", data.toString(), "--first", "2"))
        .contains("--first is 2.0: expected a share such as 0.8");
    assertThat(refused("--data", directory.resolve("nowhere").toString()))
        .contains("No ratings at", "Name one of these");
    assertThat(refused("--from-topic")).contains("no Kafka runs in", "--bootstrap-servers");
    assertThat(refused()).contains("--data", "--from-topic");
  }

  private String refused(String... words) {
    try (ReelcastProcess train = ReelcastProcess.start(words("here", words))) {
      assertThat(train.awaitExit(Duration.ofMinutes(1))).isEqualTo(2);
      assertThat(train.output()).isEmpty();
      return train.errors();
    }
  }

  /** Words for a training whose epochs take a second or more. */
  private String[] lasting(String place, String... words) {
    List<String> all = new ArrayList<>(List.of("--data", data.toString()));
    all.addAll(List.of(words));
    all.addAll(List.of("--set", "network.width=64", "--set", "network.layers=2"));
    all.addAll(List.of("--set", "training.epochs=4", "--set", "training.patience=4"));
    all.addAll(List.of("--set", "training.batch=8"));
    return words(place, all.toArray(String[]::new));
  }

  private String[] words(String place, String... words) {
    List<String> all = new ArrayList<>(List.of("train"));
    all.addAll(List.of("--set", "training.held-back=0.3"));
    all.addAll(List.of(words));
    all.addAll(List.of("--work-dir", directory.resolve(place).toString()));
    return all.toArray(String[]::new);
  }
}
