package io.reelcast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.fasterxml.jackson.databind.JsonNode;
import io.reelcast.fixtures.ReelcastProcess;
import io.reelcast.fixtures.Workbench;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class InstancesIT {
  @TempDir Path directory;

  @Test
  void shareThePartitionsAndTakeOverFromEachOther() throws IOException {
    try (Workbench workbench = Workbench.open(directory);
        ReelcastProcess first = workbench.start("run");
        ReelcastProcess second = workbench.start("run")) {
      await().atMost(Duration.ofMinutes(2)).until(() -> workbench.members() == 4);

      workbench.report("replay", "--most", "20000");
      first.stop();
      workbench.report("replay", "--most", "20000");
      workbench.awaitNoLag();

      JsonNode audit = workbench.report("audit");
      assertThat(audit.path("identical").asLong()).isEqualTo(40_000);
      assertThat(audit.path("clean").asBoolean()).isTrue();
      assertThat(workbench.report("status").path("members")).hasSize(2);
      second.stop();
    }
  }

  @Test
  void refusesToResetWhileTheStreamOrATrainerRunsAndBeginsAnewAfterwards() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "3000");
      try (ReelcastProcess run = workbench.start("run")) {
        workbench.awaitNoLag();
        assertThat(refusal(workbench)).contains("the stream is running", "stop it first");
        run.stop();
      }
      try (ReelcastProcess trainer = workbench.start("run", "--role", "trainer", "--json")) {
        await()
            .atMost(Duration.ofMinutes(1))
            .until(() -> trainer.output().stream().anyMatch(line -> line.contains("\"learning\"")));
        assertThat(refusal(workbench)).contains("a trainer is running", "stop it first");
        trainer.stop();
      }
      long before = workbench.read("predictions").size();

      JsonNode reset = workbench.report("reset", "--yes");
      try (ReelcastProcess run = workbench.start("run")) {
        await()
            .atMost(Duration.ofMinutes(1))
            .ignoreExceptions()
            .until(() -> workbench.read("predictions").size() == 3_000);
        run.stop();
      }

      assertThat(before).isEqualTo(3_000);
      assertThat(reset.path("done").asBoolean()).isTrue();
      assertThat(reset.path("topics").toString())
          .contains("predictions", "scores", "reelcast-users-changelog")
          .doesNotContain("\"ratings\"");
      assertThat(reset.path("groups").toString()).isEqualTo("[\"reelcast\",\"reelcast-trainer\"]");
      assertThat(workbench.report("audit").path("clean").asBoolean()).isTrue();
    }
  }

  private static String refusal(Workbench workbench) {
    try (ReelcastProcess refused = workbench.start("reset", "--yes")) {
      assertThat(refused.awaitExit(Duration.ofMinutes(1))).isEqualTo(1);
      return refused.errors();
    }
  }

  @Test
  void atLeastOnceTakesInEverythingToo() throws IOException {
    try (Workbench workbench = Workbench.open(directory)) {
      workbench.report("replay", "--most", "20000");
      try (ReelcastProcess run =
          workbench.start("run", "--set", "stream.guarantee=at_least_once")) {
        workbench.awaitNoLag();
        run.stop();
      }

      JsonNode audit = workbench.report("audit");

      assertThat(audit.path("identical").asLong()).isEqualTo(20_000);
    }
  }
}
