package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.cli.common.Verb;
import io.reelcast.fixtures.made.Crowds;
import io.reelcast.model.archive.ReleaseFiles;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class TrainCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 20, 40, 20).csv());
  }

  @Test
  void writesTheReleaseThatItReports() throws IOException {
    Path out = directory.resolve("mine.zip");

    JsonNode json = report("--data", data.toString(), "--out", out.toString());

    ReleaseFiles release = ReleaseFiles.unzip(Files.readAllBytes(out));
    assertThat(release.id()).hasToString(json.path("release").asText());
    assertThat(json.path("file").asText()).isEqualTo(out.toString());
    assertThat(Path.of(json.path("learningCurves").asText()))
        .hasFileName("learning-curves.svg")
        .isRegularFile();
    assertThat(json.path("ratings").asLong()).isEqualTo(400);
    assertThat(json.has("heldOut")).isFalse();
  }

  @Test
  void measuresTheReleaseOnWhatItDidNotSee() throws IOException {
    JsonNode json = report("--data", data.toString(), "--first", "0.7");

    assertThat(json.path("ratings").asLong()).isEqualTo(280);
    assertThat(json.path("heldOut").path("windows").asLong()).isPositive();
    assertThat(json.path("file").asText()).endsWith(json.path("release").asText() + ".zip");
    assertThat(Path.of(json.path("file").asText())).isRegularFile();
  }

  @Test
  void tellsAPersonHowItGoes() {
    Shell shell = train("--data", data.toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.DONE);
    assertThat(shell.err())
        .contains("training.epochs = 2", "epoch 1: loss ", "the best so far", "epoch 2: loss ");
    assertThat(shell.out()).contains("windows held back: blind ", "models import ");
  }

  @ParameterizedTest
  @ValueSource(strings = {"2", "1", "0", "-0.5", "NaN"})
  void refusesAShareThatIsNone(String share) {
    Shell shell = train("--data", data.toString(), "--first", share);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("--first is ", "expected a share such as 0.8");
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @Test
  void saysWhereItLookedForDataInVain() {
    Shell shell = train("--data", directory.resolve("nowhere").toString());

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("No ratings at", "nowhere", "Name one of these");
  }

  @Test
  void saysHowToReachAKafkaThatDoesNotRun() {
    Shell shell = train("--from-topic");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("no Kafka runs in ", "--bootstrap-servers", "'reelcast run'");
  }

  @Test
  void wantsEitherAFileOrATopic() {
    Shell neither = train();
    Shell both = train("--data", data.toString(), "--from-topic");

    assertThat(neither.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(neither.err()).contains("--data", "--from-topic");
    assertThat(both.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(both.err()).contains("mutually exclusive");
  }

  @Test
  void saysWhatToDoWithRatingsOffTheScale() {
    Shell shell = train("--data", data.toString(), "--set", "rating.highest=4");

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains("rating.lowest and rating.highest are 0.5 and 4.0");
  }

  private JsonNode report(String... words) throws IOException {
    List<String> all = new ArrayList<>(List.of(words));
    all.add("--json");
    Shell shell = train(all.toArray(String[]::new));
    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    return JSON.readTree(shell.out());
  }

  private Shell train(String... words) {
    List<String> all = new ArrayList<>(List.of("train"));
    all.addAll(List.of(words));
    all.addAll(List.of("--work-dir", directory.resolve("work").toString()));
    all.addAll(List.of("--set", "network.width=4", "--set", "network.dense=4"));
    all.addAll(List.of("--set", "training.epochs=2"));
    all.addAll(List.of("--set", "training.held-back=0.4"));
    return Shell.run(all.toArray(String[]::new));
  }
}
