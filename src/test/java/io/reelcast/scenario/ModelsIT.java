package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.Settings;
import io.reelcast.fixtures.LearntReleases;
import io.reelcast.fixtures.Newborns;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import io.reelcast.model.archive.FileNames;
import io.reelcast.model.archive.ReleaseFiles;
import io.reelcast.model.archive.ReleaseWriter;
import io.reelcast.model.release.Learnt;
import io.reelcast.model.release.Training;
import io.reelcast.setting.SettingSources;
import io.reelcast.training.graph.GraphPlan;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ModelsIT {
  private static final Settings SETTINGS = Settings.of(SettingSources.defaults());

  @TempDir Path directory;

  @Test
  void travelFromOneClusterToAnotherAndPredictAgain() throws IOException {
    ReleaseFiles first = importable(1);
    ReleaseFiles second = importable(2);
    Path firstFile = Files.write(directory.resolve("first.zip"), first.zip());
    Path secondFile = Files.write(directory.resolve("second.zip"), second.zip());
    Path exported = directory.resolve("exported.zip");
    try (Workbench workbench = Workbench.open(directory.resolve("here"))) {
      JsonNode imported = workbench.report("models", "import", firstFile.toString());
      workbench.report("models", "import", secondFile.toString());
      JsonNode again = workbench.report("models", "import", firstFile.toString());

      workbench.report(
          "models", "export", second.id().toString().substring(0, 6), "--out", exported.toString());
      JsonNode other =
          workbench.report(
              "models", "import", exported.toString(), "--set", "topics.prefix=other-");

      JsonNode here = workbench.report("models", "list").path("releases");
      JsonNode there =
          workbench.report("models", "list", "--set", "topics.prefix=other-").path("releases");
      JsonNode shown = workbench.report("models", "show");
      assertThat(imported.path("predicts").asBoolean()).isTrue();
      assertThat(imported.path("wasThere").asBoolean()).isFalse();
      assertThat(again.path("wasThere").asBoolean()).isTrue();
      assertThat(other.path("release").asText()).isEqualTo(second.id().toString());
      assertThat(Files.readAllBytes(exported)).isEqualTo(second.zip());
      assertThat(here.findValuesAsText("release"))
          .containsExactly(second.id().toString(), first.id().toString());
      assertThat(here.findValuesAsText("predicts")).containsExactly("false", "true");
      assertThat(there.findValuesAsText("release")).containsExactly(second.id().toString());
      assertThat(shown.path("release").asText()).isEqualTo(first.id().toString());
      assertThat(shown.path("movies").path("number").asInt()).isEqualTo(LearntReleases.MOVIES);
      assertThat(shown.path("training").path("blind").asDouble()).isEqualTo(0.8);
      assertThat(shown.path("settings").path("training.seed").asText()).isEqualTo("1");
    }
  }

  @Test
  void runningInstanceTurnsToWhatIsImportedAndSaysSo() throws IOException {
    ReleaseFiles learnt = importable(1);
    Path file = Files.write(directory.resolve("learnt.zip"), learnt.zip());
    Path newborn = Files.write(directory.resolve("newborn.zip"), Newborns.files().zip());
    try (Workbench workbench = Workbench.open(directory.resolve("here"));
        ReelcastProcess run = workbench.start("run", "--role", "predictor")) {
      await().atMost(Duration.ofMinutes(1)).until(() -> run.errors().contains("running"));

      workbench.report("models", "import", file.toString());
      JsonNode late = workbench.report("models", "import", newborn.toString());

      await()
          .atMost(Duration.ofSeconds(30))
          .until(() -> run.errors().contains("release " + learnt.id() + " (trained"));
      assertThat(run.errors()).contains("predicts now");
      assertThat(late.path("predicts").asBoolean()).isFalse();
      assertThat(workbench.report("status").path("release").asText())
          .isEqualTo(learnt.id().toString());
      run.stop();
    }
  }

  @Test
  void verbsSayWhatIsWrong() throws IOException {
    try (Workbench workbench = Workbench.open(directory.resolve("here"))) {
      assertThat(refused(workbench, 1, "models", "show"))
          .contains("no release was published to models yet");
      Path file = Files.write(directory.resolve("learnt.zip"), importable(1).zip());
      Path foreign = Files.write(directory.resolve("foreign.zip"), LearntReleases.random(2).zip());
      workbench.report("models", "import", file.toString());

      assertThat(refused(workbench, 2, "models", "show", "xyz"))
          .contains("'xyz' is no release on models", importable(1).id() + " predicts now");
      assertThat(refused(workbench, 2, "models", "import", foreign.toString()))
          .contains("foreign.zip");
      assertThat(refused(workbench, 2, "models", "import", directory.toString()))
          .contains("this is no file");
      assertThat(
              refused(
                  workbench, 2, "models", "import", file.toString(), "--set", "rating.lowest=1"))
          .contains("predicts on 0.5 to 5.0");
      assertThat(workbench.report("models", "list").path("releases")).hasSize(1);
    }
  }

  private static String refused(Workbench workbench, int exitCode, String... words) {
    try (ReelcastProcess verb = workbench.start(words)) {
      assertThat(verb.awaitExit(Duration.ofMinutes(1))).isEqualTo(exitCode);
      return verb.errors();
    }
  }

  /** A random release that describes its network as DL4J does. */
  private static ReleaseFiles importable(long seed) {
    ReleaseFiles random = LearntReleases.random(seed);
    Learnt learnt = random.release().learnt().orElseThrow();
    Map<String, String> settings = SETTINGS.training().named();
    Training training = learnt.training();
    return ReleaseWriter.trained(random.release().settings(), "0.1.0")
        .training(
            new Training(
                training.data(),
                training.ratings(),
                training.samples(),
                training.heldBack(),
                settings,
                training.epochs(),
                training.bestEpoch(),
                training.javaVersion(),
                training.mathLibrary(),
                training.blind(),
                training.conditioned(),
                training.newborn()))
        .movies(learnt.movies())
        .scaling(learnt.scaling())
        .intervals(learnt.intervals())
        .network(
            learnt.network().shape(),
            GraphPlan.configuration(learnt.network().shape(), SETTINGS.training().learning()),
            random.content(FileNames.COEFFICIENTS),
            random.content(FileNames.UPDATER))
        .finished();
  }
}
