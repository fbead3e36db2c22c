package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.awaitility.core.ConditionFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a person does with releases while an instance predicts and learns. */
class ModelsVerbsIT {
  private static final Duration LONG = Duration.ofMinutes(2);
  private static final String[] SMALL = {
    "--set", "world.past=3000",
    "--set", "training.epochs=1",
    "--set", "online.round=200",
    "--set", "online.memory=1000",
    "--set", "online.windows=10",
    "--set", "online.users=3",
    "--set", "release.keep=1000",
    "--set", "online.round-time=1s"
  };

  @TempDir Path directory;

  @Test
  void releasesArePinnedTakenBackForgottenAndMadeAnew() throws Exception {
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess demo = workbench.start(demo())) {
      patiently().until(() -> releases(workbench).size() >= 5);
      List<JsonNode> before = releases(workbench);
      String first = id(before.get(0));
      String second = id(before.get(1));
      assertThat(parent(before.get(1))).isEqualTo(first);
      assertThat(parent(before.get(2))).isEqualTo(second);
      assertThat(demo.isAlive()).isTrue();

      JsonNode pinned = workbench.report("models", "pin", first.substring(0, 8));
      assertThat(pinned.path("predicts").asText()).isEqualTo(first);
      patiently().until(() -> allPredictWith(workbench, first));
      assertThat(exit(workbench, "models", "rollback")).isEqualTo(1);

      JsonNode unpinned = workbench.report("models", "unpin");
      assertThat(unpinned.path("predicts").asText()).isNotEqualTo(first);
      patiently().until(() -> nobodyPredictsWith(workbench, first));
      assertThat(exit(workbench, "models", "unpin")).isEqualTo(1);

      workbench.report("models", "rollback", second);
      patiently().until(() -> hasDescendantInRound(workbench, second, 1));
      demo.stop();

      List<JsonNode> after = releases(workbench);
      String newest = id(after.get(after.size() - 1));
      JsonNode difference = workbench.report("models", "diff", first, newest);
      assertThat(difference.path("weights").path("number").asInt()).isPositive();
      assertThat(difference.path("same").asBoolean()).isFalse();

      JsonNode forgotten = workbench.report("models", "forget-older-than", "0s", "--yes");
      assertThat(forgotten.path("gone")).isNotEmpty();
      List<JsonNode> left = releases(workbench);
      assertThat(left).hasSameSizeAs(after);
      assertThat(left).filteredOn(one -> one.path("whole").asBoolean()).hasSize(2);
      assertThat(exit(workbench, "models", "show", second)).isEqualTo(1);

      JsonNode retrained = workbench.report("retrain", "--from", first, "--to", newest);
      assertThat(retrained.path("same").asBoolean()).isTrue();
      assertThat(id(retrained.path("done").path(0))).isEqualTo(second);
      assertThat(exit(workbench, "retrain", "--from", second, "--to", newest)).isEqualTo(1);
    }
  }

  /** Each look is a verb of its own, which takes its share of the cores. */
  private static ConditionFactory patiently() {
    return await().atMost(LONG).pollInterval(Duration.ofSeconds(3));
  }

  private static String[] demo() {
    return Stream.concat(Stream.of("demo", "--speed", "150/s"), Stream.of(SMALL))
        .toArray(String[]::new);
  }

  private static List<JsonNode> releases(Workbench workbench) {
    List<JsonNode> releases = new ArrayList<>();
    workbench.report("models", "list").path("releases").forEach(releases::add);
    return releases;
  }

  private static boolean allPredictWith(Workbench workbench, String release) {
    return predicting(workbench).allMatch(release::equals);
  }

  private static boolean nobodyPredictsWith(Workbench workbench, String release) {
    return predicting(workbench).noneMatch(release::equals);
  }

  private static Stream<String> predicting(Workbench workbench) {
    JsonNode newest = workbench.report("models", "list", "--most", "1").path("predicting");
    assertThat(newest).hasSize(4);
    return StreamSupport.stream(newest.spliterator(), false).map(ModelsVerbsIT::id);
  }

  private static boolean hasDescendantInRound(Workbench workbench, String release, int round) {
    List<JsonNode> releases = releases(workbench);
    return releases.stream()
        .dropWhile(one -> !id(one).equals(release))
        .anyMatch(
            one ->
                parent(one).equals(release) && one.path("descent").path("round").asInt() == round);
  }

  private static int exit(Workbench workbench, String... words) {
    try (ReelcastProcess verb = workbench.start(words)) {
      return verb.awaitExit(LONG);
    }
  }

  private static String id(JsonNode release) {
    return release.path("release").asText();
  }

  private static String parent(JsonNode release) {
    return release.path("descent").path("parent").asText();
  }
}
