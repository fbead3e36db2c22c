package io.reelcast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.reelcast.cli.common.Verb;
import io.reelcast.fixtures.made.Crowds;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class TuneCommandTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path directory;
  private Path data;

  @BeforeEach
  void write() throws IOException {
    data = Files.writeString(directory.resolve("tiny.csv"), Crowds.agreeing(1, 20, 60, 30).csv());
  }

  @Test
  void endsInASettingsFileThatTrainTakes() throws IOException {
    JsonNode found = report("work");
    Path file = Path.of(found.path("settings").asText());

    Shell train =
        Shell.run(
            "train",
            "--data",
            data.toString(),
            "--config",
            file.toString(),
            "--work-dir",
            directory.resolve("train").toString());

    assertThat(train.exitCode()).as(train.err()).isEqualTo(Verb.DONE);
    String lines = Files.readString(file);
    found
        .path("best")
        .path("values")
        .properties()
        .forEach(
            value ->
                assertThat(lines)
                    .contains("\n" + value.getKey() + " = " + value.getValue().asText() + "\n"));
    assertThat(train.err()).contains("training.epochs = 2 (", "network.width = 4 (");
  }

  @Test
  void measuresTheDefaultSettingsAndTheBestWithEverySeed() throws IOException {
    JsonNode found = report("work");

    assertThat(found.path("ratings").asLong()).isEqualTo(480); // 0.8 of 20 · 30.
    assertThat(found.path("measured").asLong()).isEqualTo(144); // 0.3 of them.
    assertThat(found.path("default").path("trial").asInt()).isZero();
    assertThat(found.path("finalists")).hasSizeGreaterThanOrEqualTo(2);
    found
        .path("finalists")
        .forEach(
            each -> {
              assertThat(each.path("errors")).hasSize(2);
              assertThat(each.path("blind").asDouble()).isBetween(0.5, 3.0);
            });
    assertThat(Path.of(found.path("page").asText())).content().contains("<svg", "What mattered");
  }

  @Test
  void knowsAllRunsOfAnEarlierSearch() throws IOException {
    JsonNode first = report("work");

    Shell again = tune("work");

    assertThat(again.err()).contains("runs are known from before", "known from before");
    assertThat(again.err().lines().filter(line -> line.contains(": error ")))
        .allMatch(line -> line.contains("known from before"));
    assertThat(report("work").path("finalists")).isEqualTo(first.path("finalists"));
    assertThat(report("elsewhere").path("finalists")).isEqualTo(first.path("finalists"));
  }

  @Test
  void leavesNothingOfATrainingBehind() throws IOException {
    report("work");

    try (Stream<Path> left = Files.walk(directory.resolve("work"))) {
      assertThat(left.filter(Files::isRegularFile).map(file -> file.getFileName().toString()))
          .containsExactlyInAnyOrder("tuned.conf", "journal.jsonl", "tuning.html");
    }
  }

  @Test
  void tellsAPersonHowItGoesAndWhetherItWasOfUse() {
    Shell shell = tune("work");

    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    assertThat(shell.err())
        .contains(
            "trials by halving and the default settings", "default settings: trial 0", "rung 1");
    assertThat(shell.out())
        .contains("error (mean of 2 seeds)", "training.learning-rate", "tuned.conf")
        .containsPattern("gain\\n|the default settings are the best");
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--first | 0 | expected a share such as 0.8",
        "--first | 1.5 | expected a share such as 0.8",
        "--budget | 1 | expected 2 or more",
        "--more-seeds | -1 | expected 0 or more",
        "--method | luck | luck",
        "--range | network.height=1..2 | --range names network.height",
        "--range | training.learning-rate=0..2 | expected more than 0",
        "--range | training.learning-rate=1..2 | training.learning-rate is 2.0",
        "--fix | network.height=1 | --fix names network.height",
        "--fix | training.learning-rate=0.01 | leaves nothing to search",
        "--only | network.height | --only names network.height",
      })
  void refusesWhatCannotWork(String option, String value, String expected) {
    Shell shell =
        Shell.run(
            "tune",
            "--data",
            data.toString(),
            "--work-dir",
            directory.resolve("work").toString(),
            "--only",
            "training.learning-rate",
            option,
            value);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(expected);
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "--method | halving | with --online expected random",
        "--method | hyperband | with --online expected random",
        "--range | training.batch=32,64 | expected one of online.learning-rate, online.round,",
        "--only | network.width | --only names network.width",
        "--range | online.round=0,1000 | online.round is 0",
        "--range | online.older=1..200 | online.older is 200",
        "--fix | online.height=1 | --fix names online.height",
      })
  void refusesWhatCannotWorkOnline(String option, String value, String expected) {
    Shell shell =
        Shell.run(
            "tune",
            "--online",
            "--data",
            data.toString(),
            "--work-dir",
            directory.resolve("work").toString(),
            option,
            value);

    assertThat(shell.exitCode()).isEqualTo(Verb.MISUSED);
    assertThat(shell.err()).contains(expected);
    assertThat(directory.resolve("work")).doesNotExist();
  }

  @Test
  void searchesHowANetworkLearnsOnBesideTheSameOneFrozen() throws IOException {
    Shell shell = online("online", "--json");
    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    JsonNode found = JSON.readTree(shell.out());

    assertThat(shell.err())
        .contains("3 trials by random and the default settings: 10 times through the ratings")
        .contains("trained once for each of 2 seeds")
        .doesNotContain("at most");
    assertThat(found.path("frozen").path("errors")).hasSize(2);
    assertThat(found.path("frozen").path("gains")).hasSize(1);
    assertThat(found.path("default").path("values").properties())
        .extracting(Map.Entry::getKey)
        .containsExactly("online.learning-rate", "online.older", "online.round");
    assertThat(Path.of(found.path("settings").asText()))
        .content()
        .contains("online.learning-rate = ", "online.memory = 300", "training.epochs = 2");
    assertThat(Path.of(found.path("page").asText()))
        .content()
        .contains("of the same with weights frozen", "online.round")
        .doesNotContain("epoch");
  }

  @Test
  void goesOnWithASearchOfLearningFromItsJournals() throws IOException {
    JsonNode first = JSON.readTree(online("online", "--json").out());

    Shell again = online("online", "--json");

    assertThat(again.err().lines().filter(line -> line.contains(": error ")))
        .isNotEmpty()
        .allMatch(line -> line.contains("known from before"));
    assertThat(JSON.readTree(again.out())).isEqualTo(first);
    assertThat(report("online").path("frozen").isMissingNode()).isTrue();
  }

  /** Three trials that end rounds after a few ratings. */
  private Shell online(String place, String... words) {
    List<String> all = new ArrayList<>(List.of("tune", "--online", "--data", data.toString()));
    all.addAll(List.of("--work-dir", directory.resolve(place).toString()));
    all.addAll(List.of("--budget", "4", "--more-seeds", "1"));
    all.addAll(List.of("--fix", "online.memory=300", "--range", "online.round=20,40"));
    all.addAll(List.of("--set", "network.width=4", "--set", "network.dense=4"));
    all.addAll(List.of("--set", "training.epochs=2", "--set", "training.held-back=0.3"));
    all.addAll(List.of("--set", "online.windows=4", "--set", "online.users=2"));
    all.addAll(List.of(words));
    return Shell.run(all.toArray(String[]::new));
  }

  private JsonNode report(String place) throws IOException {
    Shell shell = tune(place, "--json");
    assertThat(shell.exitCode()).as(shell.err()).isEqualTo(Verb.DONE);
    return JSON.readTree(shell.out());
  }

  /** Eight trials of small networks. */
  private Shell tune(String place, String... words) {
    List<String> all = new ArrayList<>(List.of("tune", "--data", data.toString()));
    all.addAll(List.of("--work-dir", directory.resolve(place).toString()));
    all.addAll(List.of("--budget", "7", "--more-seeds", "1"));
    all.addAll(List.of("--fix", "network.width=4", "--fix", "network.dense=4"));
    all.addAll(List.of("--fix", "network.layers=1", "--range", "training.batch=32,64"));
    all.addAll(List.of("--set", "training.epochs=2", "--set", "training.held-back=0.3"));
    all.addAll(List.of(words));
    return Shell.run(all.toArray(String[]::new));
  }
}
